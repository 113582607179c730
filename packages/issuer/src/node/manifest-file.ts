import { appendFile, readFile } from 'node:fs/promises';
import type { IssuingRecords } from '../store/issuing-records.ts';
import type { LogEvent } from '../store/log-event.ts';
import { writeWhole } from './write-whole.ts';

type FormEvent = Extract<LogEvent, { readonly format: unknown }>;

/**
 * The list of what was issued into a folder, one JSON object per credential and form. It repeats what
 * the log says, for people and other programs; opening the folder sets right what a crash left undone.
 *
 * @internal
 */
export class ManifestFile {
  readonly #path: string;
  readonly #records: IssuingRecords;
  /** The events that brought forth a row, by its key, in the order of the rows. */
  readonly #stored = new Map<string, FormEvent>();
  #isStale = false;

  constructor(path: string, records: IssuingRecords) {
    this.#path = path;
    this.#records = records;
  }

  /** Takes up what the log says and rewrites the file where it says something else. */
  async open(events: readonly LogEvent[]): Promise<void> {
    for (const event of events) {
      if (event.event === 'stored') this.#stored.set(keyOf(event), event);
    }
    const found = await readFile(this.#path, 'utf8').catch(() => '');
    const text = this.#text();
    if (found !== text) await writeWhole(this.#path, text);
  }

  /** Adds a row for each event that stored a credential; the records know the events already. */
  async add(events: readonly LogEvent[]): Promise<void> {
    const fresh: FormEvent[] = [];
    for (const event of events) {
      if (event.event === 'baked') this.#isStale = true;
      if (event.event !== 'stored') continue;
      if (this.#stored.has(keyOf(event))) this.#isStale = true;
      else fresh.push(event);
      this.#stored.set(keyOf(event), event);
    }
    if (fresh.length > 0) await appendFile(this.#path, fresh.map((one) => this.#row(one)).join(''));
  }

  /** Writes what changed in earlier rows. */
  async close(): Promise<void> {
    if (this.#isStale) await writeWhole(this.#path, this.#text());
    this.#isStale = false;
  }

  #text(): string {
    return [...this.#stored.values()].map((event) => this.#row(event)).join('');
  }

  #row({ id, format }: FormEvent): string {
    const record = this.#records.find(id);
    const { issuer, run, issuedAt, input, validUntil, files } =
      this.#records.findForm(id, format) ?? {};
    const { status, supersedes } = record ?? {};
    const optional = { run: run === '' ? undefined : run, validUntil, status, supersedes };
    return `${JSON.stringify({ id, format, issuer, issuedAt, input, ...optional, files })}\n`;
  }
}

function keyOf({ id, format }: FormEvent): string {
  return `${format} ${id}`;
}
