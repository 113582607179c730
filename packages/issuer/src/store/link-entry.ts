import { canonicalJson } from '../canonical-json.ts';
import { sha256 } from '../sha256.ts';
import { type LogEntry, noHash } from './log-entry.ts';
import type { LogEvent } from './log-event.ts';

/**
 * Puts an event behind the last entry of a log.
 *
 * @internal
 */
export async function linkEntry(last: LogEntry | undefined, event: LogEvent): Promise<LogEntry> {
  const unhashed = { seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? noHash, event };
  return { ...unhashed, hash: await hashEntry(unhashed) };
}

/**
 * The hash of an entry: SHA-256 over the canonical JSON of its other members.
 */
export function hashEntry({ seq, previous, event }: Omit<LogEntry, 'hash'>): Promise<string> {
  return sha256(canonicalJson({ seq, previous, event }));
}
