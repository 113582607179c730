import { type Problem, problem } from '@merkki/core';
import { allocateStatusIndex } from '@merkki/proofs/status-list';
import { sha256 } from '../sha256.ts';
import type { CredentialForm, StatusPlace } from '../store/credential-record.ts';
import type { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingSession } from '../store/issuing-store.ts';
import type { LogEvent, StoredFile } from '../store/log-event.ts';
import { fileName } from './file-name.ts';
import type { RunProgress, RunTask } from './run-task.ts';
import { statusIndexStore } from './status-index-store.ts';

/** A status list in which the credentials of a run have their places. */
export interface StatusListTarget {
  /** Address at which the list is published. */
  readonly url: string;
  /** Number of its entries. Default: 131 072, the fewest that the standard allows. */
  readonly length?: number;
  /** What a set bit says. Default: `revocation`, which is for good. */
  readonly purpose?: StatusPlace['purpose'];
}

/** A credential that is handed over. */
export interface HandedOver {
  /** Place in the list of recipients, counted from 0. */
  readonly recipient: number;
  /** URI of the credential. */
  readonly id: string;
  /** The signed text. */
  readonly text: string;
}

/** What all credentials of a run have in common. */
export interface RunContext {
  /** Key of the run. */
  readonly run: string;
  /** Now, for the log. */
  readonly at: string;
  /** Moment of issuing of what is planned now. */
  readonly issuedAt: string;
  readonly random: (bytes: number) => Uint8Array;
  readonly statusList?: StatusListTarget;
  /** How many credentials are made at a time. */
  readonly width: number;
  readonly onProgress?: (progress: RunProgress) => void;
  readonly handOver?: (credential: HandedOver) => Promise<void>;
}

const defaultLength = 131_072;

/**
 * What the steps of a run work with: the log, what is known of it, and the files.
 *
 * @internal
 */
export class RunDesk {
  readonly session: IssuingSession;
  readonly context: RunContext;
  finished = 0;
  readonly #records: IssuingRecords;
  readonly #total: number;

  constructor(
    session: IssuingSession,
    records: IssuingRecords,
    context: RunContext,
    total: number,
  ) {
    this.session = session;
    this.#records = records;
    this.context = context;
    this.#total = total;
  }

  /** What is known of the credential of a task now. */
  form({ id, format }: RunTask): CredentialForm | undefined {
    return this.#records.findForm(id, format);
  }

  /** Writes events to the log, one per task, then tells of them. */
  async record(events: readonly LogEvent[], tasks: readonly RunTask[]): Promise<void> {
    await this.session.append(events);
    for (const [at, event] of events.entries()) {
      this.#records.apply(event);
      const task = tasks[at];
      const { event: state } = event;
      if (task === undefined) continue;
      if (state === 'planned' || state === 'signed' || state === 'stored') this.tell(task, state);
    }
  }

  /** Tells of progress. */
  tell({ recipient, id }: RunTask, state: RunProgress['state']): void {
    const { finished } = this;
    this.context.onProgress?.({ recipient, id, state, finished, total: this.#total });
  }

  /** The place of a credential in the status list of the run, taken now unless it has one. */
  async takeIndex(task: RunTask): Promise<StatusPlace | undefined> {
    const { statusList, at, random } = this.context;
    if (statusList === undefined) return undefined;
    const { url: list, length = defaultLength, purpose = 'revocation' } = statusList;
    const store = statusIndexStore(this.session, this.#records, { at, purpose });
    const index = await allocateStatusIndex(store, { list, length, owner: task.id, random });
    this.tell(task, 'index-taken');
    return { list, purpose, index };
  }

  /** The files of a credential. */
  async filesOf(
    { id, format, picture }: RunTask,
    text: string,
  ): Promise<readonly (StoredFile & { readonly content: Uint8Array })[]> {
    const files = [await file(fileName(id, format), new TextEncoder().encode(text))];
    if (picture !== undefined) {
      files.push(await file(fileName(id, format, picture.ending), picture.bake(text)));
    }
    return files;
  }

  /** The signed text as it was recorded; `undefined` when it is not there, or not that one. */
  async readText(form: CredentialForm): Promise<string | undefined> {
    const found = await this.readFound(form);
    return found.ok ? found.text : undefined;
  }

  /** The signed text as it was recorded, or what is wrong with its file. */
  async readFound({
    files,
  }: CredentialForm): Promise<
    { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem }
  > {
    const [listed] = files;
    const params = { file: listed?.name ?? '' };
    const content = listed === undefined ? undefined : await this.session.readFile(listed.name);
    if (content === undefined)
      return { ok: false, problem: problem('issue.file-missing', '', params) };
    if ((await sha256(content)) !== listed?.sha256) {
      return { ok: false, problem: problem('issue.file-changed', '', params) };
    }
    return { ok: true, text: new TextDecoder().decode(content) };
  }

  /** Hands a credential over, once as far as that can be known, and records it. */
  async handOver({ recipient, id, format }: RunTask, text: string): Promise<void> {
    await this.context.handOver?.({ recipient, id, text });
    const event: LogEvent = { event: 'done', at: this.context.at, id, format };
    await this.session.append([event]);
    this.#records.apply(event);
  }

  /** Makes the picture that a task wants when it is not there. */
  async bakeMissing(task: RunTask, { files }: CredentialForm, text: string): Promise<boolean> {
    const { id, format, picture } = task;
    if (picture === undefined) return false;
    const name = fileName(id, format, picture.ending);
    const isListed = files.some((listed) => listed.name === name);
    if (isListed && (await this.session.readFile(name)) !== undefined) return false;
    const { content, sha256: hash } = await file(name, picture.bake(text));
    await this.session.writeFile(name, content);
    const event: LogEvent = {
      event: 'baked',
      at: this.context.at,
      id,
      format,
      file: { name, sha256: hash },
    };
    await this.session.append([event]);
    this.#records.apply(event);
    return true;
  }
}

async function file(
  name: string,
  content: Uint8Array,
): Promise<StoredFile & { readonly content: Uint8Array }> {
  return { name, sha256: await sha256(content), content };
}
