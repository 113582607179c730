import type { LogEntry } from './log-entry.ts';
import type { LogEvent } from './log-event.ts';

/** What may be done while nobody else writes to the store. */
export interface IssuingSession {
  /** Every entry of the log, the oldest first. */
  entries(): Promise<readonly LogEntry[]>;
  /**
   * Puts events at the end of the log, in this order. When it resolves they outlive a crash. Calls
   * at the same time are written together.
   */
  append(events: readonly LogEvent[]): Promise<void>;
  /** Reads a file; `undefined` when there is none. */
  readFile(name: string): Promise<Uint8Array | undefined>;
  /** Writes a file, whole or not at all; one of the same name is replaced. */
  writeFile(name: string, content: Uint8Array): Promise<void>;
}

/** How {@link IssuingStore.exclusively} meets other work. */
export interface ExclusiveOptions {
  /** `refuse` (default) throws `store.locked` at once; `wait` waits its turn. */
  readonly whenBusy?: 'refuse' | 'wait';
}

/**
 * Where an issuer keeps what it issued: a log that only grows, in which each entry holds the hash of
 * the one before, and the files. Everything else, such as which index of a status list is taken, is
 * read from the log.
 */
export interface IssuingStore {
  /**
   * Does a piece of work alone: no other work on the same store, in this process or another, runs at
   * the same time.
   *
   * Throws a `MerkkiError` `store.locked` when other work is under way, and what the work throws.
   */
  exclusively<T>(
    work: (session: IssuingSession) => Promise<T>,
    options?: ExclusiveOptions,
  ): Promise<T>;
  /** Every entry of the log, the oldest first, also while other work is under way. */
  entries(): Promise<readonly LogEntry[]>;
  /** Reads a file; `undefined` when there is none. */
  readFile(name: string): Promise<Uint8Array | undefined>;
}
