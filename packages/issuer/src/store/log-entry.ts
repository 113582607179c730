import type { LogEvent } from './log-event.ts';

/** An event in its place in the log: each entry holds the hash of the one before. */
export interface LogEntry {
  /** Number of the entry, counted from 1. */
  readonly seq: number;
  /** Hash of the entry before; 64 zeros before the first. */
  readonly previous: string;
  /** What happened. */
  readonly event: LogEvent;
  /** SHA-256, in hexadecimal, over the canonical JSON of number, previous hash and event. */
  readonly hash: string;
}

/** What stands before the first entry. */
export const noHash = '0'.repeat(64);
