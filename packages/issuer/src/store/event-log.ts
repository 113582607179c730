import { linkEntry } from './link-entry.ts';
import type { LogEntry } from './log-entry.ts';
import type { LogEvent } from './log-event.ts';

interface Waiting {
  readonly events: readonly LogEvent[];
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * A log that only grows. Appends that come at the same time are chained and written together, so that
 * a slow disk is waited for once.
 *
 * After a failed write nobody knows what the medium holds: every later append fails too, and the log
 * has to be opened again.
 */
export class EventLog {
  readonly #entries: LogEntry[];
  readonly #write: (entries: readonly LogEntry[]) => Promise<void>;
  #waiting: Waiting[] = [];
  #isWriting = false;
  #broken: { readonly cause: unknown } | undefined;

  constructor(
    entries: readonly LogEntry[],
    write: (entries: readonly LogEntry[]) => Promise<void> = async () => {},
  ) {
    this.#entries = [...entries];
    this.#write = write;
  }

  /** What has been written, the oldest first. */
  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  /** Resolves when the events are written. */
  append(events: readonly LogEvent[]): Promise<void> {
    if (events.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events, resolve, reject });
      if (!this.#isWriting) void this.#writeWaiting();
    });
  }

  async #writeWaiting(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#broken !== undefined) throw this.#broken.cause;
        const linked: LogEntry[] = [];
        for (const event of batch.flatMap(({ events }) => events)) {
          linked.push(await linkEntry(linked.at(-1) ?? this.#entries.at(-1), event));
        }
        await this.#write(linked);
        this.#entries.push(...linked);
        for (const { resolve } of batch) resolve();
      } catch (cause) {
        this.#broken = { cause };
        for (const { reject } of batch) reject(cause);
      }
    }
    this.#isWriting = false;
  }
}
