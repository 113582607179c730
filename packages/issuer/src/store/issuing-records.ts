import type { IssueFormat } from '../issue-formats.ts';
import type { CredentialForm, CredentialRecord } from './credential-record.ts';
import type { LogEntry } from './log-entry.ts';
import type { LogEvent } from './log-event.ts';

/**
 * What a log says by credential. Takes events one by one; a later one tells what is so now.
 */
export class IssuingRecords {
  readonly #records = new Map<string, CredentialRecord>();
  readonly #taken = new Map<string, Set<number>>();

  /** Reads a whole log. */
  static of(entries: readonly LogEntry[]): IssuingRecords {
    const records = new IssuingRecords();
    for (const { event } of entries) records.apply(event);
    return records;
  }

  /** Every credential, in the order in which they were planned. */
  all(): readonly CredentialRecord[] {
    return [...this.#records.values()];
  }

  /** One credential. */
  find(id: string): CredentialRecord | undefined {
    return this.#records.get(id);
  }

  /** One form of a credential. */
  findForm(id: string, format: IssueFormat): CredentialForm | undefined {
    return this.#records.get(id)?.forms.find((form) => form.format === format);
  }

  /** Takes an index for a credential unless it is taken; the event is the caller's to record. */
  reserve(list: string, index: number): boolean {
    const taken = this.#taken.get(list) ?? new Set();
    this.#taken.set(list, taken);
    if (taken.has(index)) return false;
    taken.add(index);
    return true;
  }

  /** Changes what is known by an event. */
  apply(event: LogEvent): void {
    const { id } = event;
    const record = this.#records.get(id) ?? { id, forms: [], standing: 'valid' };
    this.#records.set(id, this.#changed(record, event));
  }

  #changed(record: CredentialRecord, event: LogEvent): CredentialRecord {
    switch (event.event) {
      case 'planned': {
        const { format, run, issuer, issuedAt, input, supersedes } = event;
        const form: CredentialForm = {
          format,
          state: 'planned',
          issuer,
          run,
          issuedAt,
          input,
          files: [],
        };
        const others = record.forms.filter((other) => other.format !== format);
        const forms = [...others, form];
        return { ...record, ...(supersedes === undefined ? {} : { supersedes }), forms };
      }
      case 'index-taken': {
        const { list, purpose, index } = event;
        this.reserve(list, index);
        return { ...record, status: { list, purpose, index } };
      }
      case 'signed':
        return withForm(record, event.format, {
          state: 'signed',
          files: event.files,
          ...(event.validUntil === undefined ? {} : { validUntil: event.validUntil }),
        });
      case 'stored':
      case 'done':
        return withForm(record, event.format, { state: event.event });
      case 'baked': {
        const form = record.forms.find(({ format }) => format === event.format);
        const files = (form?.files ?? []).filter(({ name }) => name !== event.file.name);
        return withForm(record, event.format, { files: [...files, event.file] });
      }
      case 'revoked':
      case 'suspended': {
        const replacedBy = event.event === 'revoked' ? event.replacedBy : undefined;
        return {
          ...record,
          standing: event.event,
          ...(event.reason === undefined ? {} : { reason: event.reason }),
          ...(replacedBy === undefined ? {} : { replacedBy }),
        };
      }
      case 'reinstated': {
        const { reason, ...rest } = record;
        return { ...rest, standing: 'valid' };
      }
    }
  }
}

function withForm(
  record: CredentialRecord,
  format: IssueFormat,
  change: Partial<CredentialForm>,
): CredentialRecord {
  const forms = record.forms.map((form) =>
    form.format === format ? { ...form, ...change } : form,
  );
  return { ...record, forms };
}
