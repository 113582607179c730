import { readFile } from 'node:fs/promises';
import { MerkkiError } from '@merkki/core';
import * as z from 'zod';
import { hashEntry } from '../store/link-entry.ts';
import { type LogEntry, noHash } from '../store/log-entry.ts';
import { LogEvent } from '../store/log-event.ts';
import { errno } from './errno.ts';

const Entry = z.strictObject({
  seq: z.int(),
  previous: z.string(),
  event: LogEvent,
  hash: z.string(),
});

/** A log as it lies on the disk. */
export interface LogOnDisk {
  readonly entries: readonly LogEntry[];
  /** Bytes of the whole lines; what comes after is what a crash tore. */
  readonly wholeBytes: number;
  /** Bytes in all. */
  readonly bytes: number;
}

/**
 * Reads a log. A torn last line was never confirmed to anybody and counts for nothing.
 *
 * @throws `MerkkiError` `store.corrupt` when a whole line does not follow the one before; nothing is
 * built on such a log.
 * @internal
 */
export async function readLog(path: string): Promise<LogOnDisk> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errno(cause))) return new Uint8Array();
    throw cause;
  });
  const wholeBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines = new TextDecoder().decode(bytes.subarray(0, wholeBytes)).split('\n').slice(0, -1);
  const entries: LogEntry[] = [];
  for (const [at, line] of lines.entries()) {
    const entry = Entry.safeParse(parsed(line));
    const last = entries.at(-1);
    const follows =
      entry.success && entry.data.seq === at + 1 && entry.data.previous === (last?.hash ?? noHash);
    if (!follows) throw corrupt(path, at + 1);
    entries.push(entry.data);
  }
  const last = entries.at(-1);
  if (last !== undefined && (await hashEntry(last)) !== last.hash) throw corrupt(path, last.seq);
  return { entries, wholeBytes, bytes: bytes.length };
}

/** Our own lines need no strict reader; the chain tells whether they are as they were written. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function corrupt(path: string, line: number): MerkkiError {
  return new MerkkiError({
    code: 'store.corrupt',
    message: 'The log is not as it was written.',
    params: { path, line },
  });
}
