import { type JsonValue, type Problem, problem, readJson } from '@merkki/core';
import * as z from 'zod';
import { hashEntry } from './link-entry.ts';
import { type LogEntry, noHash } from './log-entry.ts';
import { LogEvent } from './log-event.ts';

const Shape = z.strictObject({
  seq: z.int().positive(),
  previous: z.string(),
  event: z.unknown(),
  hash: z.string(),
});

/** What {@link checkLog} found. */
export interface LogCheck {
  /** Number of whole entries. */
  readonly count: number;
  /** Hash of the last entry: written down elsewhere, it shows later that nothing was cut off. */
  readonly head: string;
  /** What is wrong; `pointer` is the line, counted from 0. Empty when the chain holds. */
  readonly problems: readonly Problem[];
  /** The last line is not whole: what a crash leaves behind. It was never confirmed to anybody. */
  readonly torn: boolean;
  /** The entries that could be read. */
  readonly entries: readonly LogEntry[];
}

/** What {@link checkLog} compares with. */
export interface CheckLogOptions {
  /** A head hash that was written down earlier; it must stand in the log. Default: none. */
  readonly head?: string;
}

/**
 * Checks the hash chain of a log, line by line: `audit.malformed` for a line that is no entry,
 * `audit.changed` for an entry whose hash is not its own, `audit.gap` where entries are gone,
 * `audit.order` where they stand in another order, `audit.chain` where an entry follows another one
 * than it says, `audit.head-missing` when the given head is not there.
 *
 * Whoever can write the log can cut off its end, or make it all anew; only a head that was kept
 * elsewhere shows that.
 *
 * @param text - The log as a text, one JSON object per line.
 * @returns Every break of the chain. Never throws on bad data.
 * @example
 * (await checkLog('')).count; // 0
 */
export async function checkLog(text: string, options: CheckLogOptions = {}): Promise<LogCheck> {
  const lines = text.split('\n');
  const tail = lines.pop() ?? '';
  const problems: Problem[] = [];
  const entries: LogEntry[] = [];
  let last: { readonly seq: number; readonly hash: string } = { seq: 0, hash: noHash };
  let isBroken = false;
  for (const [at, line] of lines.entries()) {
    const found = (code: string): void => void problems.push(problem(code, `/${at}`));
    const shape = readShape(line);
    if (shape === undefined) {
      found('audit.malformed');
      isBroken = true; // the next entry cannot follow it
      continue;
    }
    const { seq, previous, hash } = shape;
    if (!isBroken && seq > last.seq + 1) found('audit.gap');
    else if (!isBroken && seq <= last.seq) found('audit.order');
    else if (!isBroken && previous !== last.hash) found('audit.chain');
    const event = LogEvent.safeParse(shape.event);
    const isOwn = (await hashEntry({ ...shape, event: shape.event as LogEvent })) === hash; // hashed as it stands
    if (!isOwn) found('audit.changed');
    else if (!event.success) found('audit.malformed');
    else entries.push({ seq, previous, hash, event: event.data });
    isBroken = false;
    last = { seq, hash };
  }
  const { head } = options;
  if (head !== undefined && head !== noHash && !entries.some(({ hash }) => hash === head)) {
    problems.push(problem('audit.head-missing'));
  }
  return {
    count: lines.length,
    head: last.hash,
    problems,
    torn: tail !== '',
    entries,
  };
}

function readShape(line: string): (z.infer<typeof Shape> & { event?: JsonValue }) | undefined {
  const read = readJson(line);
  const shape = read.ok ? Shape.safeParse(read.value) : undefined;
  if (shape?.success !== true) return undefined;
  return { ...shape.data, event: shape.data.event as JsonValue }; // read from JSON
}
