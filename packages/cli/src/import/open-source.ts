import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MerkkiError } from '@merkki/core';
import { errno } from '../io/files.ts';

/** A catalogue file that was opened, before its format is known. */
export interface CatalogueSource {
  /** All bytes, in pieces; can be gone through once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The first bytes. */
  readonly start: Uint8Array;
  readonly bytesInAll: number;
  /** How many bytes were gone through so far. */
  bytesRead(): number;
}

/**
 * Opens a file and looks at its beginning.
 *
 * @throws `file.unreadable`, also from the chunks; `import.workbook` for a file of a spreadsheet.
 * @internal
 */
export async function openSource(path: string): Promise<CatalogueSource> {
  const pieces = piecesOf(path);
  let bytesInAll = 0;
  let read = 0;
  let first: Uint8Array;
  try {
    bytesInAll = (await stat(path)).size;
    first = (await pieces.next()).value ?? new Uint8Array();
  } catch (cause) {
    throw unreadable(path, cause);
  }
  if (workbooks.some((mark) => mark.every((byte, index) => first[index] === byte))) {
    throw new MerkkiError({ code: 'import.workbook', message: 'A spreadsheet, not text.' });
  }
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    read += first.length;
    yield first;
    try {
      for await (const piece of pieces) {
        read += piece.length;
        yield piece;
      }
    } catch (cause) {
      throw unreadable(path, cause);
    }
  }
  return { chunks: chunks(), start: first, bytesInAll, bytesRead: () => read };
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of createReadStream(path)) yield piece;
}

/** How a ZIP (xlsx, ods) and a compound file (xls) begin. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function unreadable(path: string, cause: unknown): MerkkiError {
  return new MerkkiError({
    code: 'file.unreadable',
    message: 'The file cannot be opened.',
    params: { path, reason: errno(cause) },
    cause,
  });
}
