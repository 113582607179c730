import { MerkkiError, readJson } from '@merkki/core';
import { readCatalogue } from '@merkki/opin/import';
import type { ImportRow } from './import-row.ts';
import type { CatalogueSource } from './open-source.ts';

const maxBytes = 256 * 1_048_576;

/** Whether a file begins as JSON does. */
export function looksLikeJson(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start.subarray(0, 1024));
  return /^\ufeff?\s*[[{]/.test(text);
}

/**
 * Reads the studies of a JSON catalogue: a list, a page with `items`, one document, or NDJSON. Since
 * entries refer to one another, the whole catalogue is in memory.
 *
 * @throws `import.format` when the file is no JSON, or too large.
 * @internal
 */
export async function* catalogueRows(
  source: CatalogueSource,
): AsyncGenerator<ImportRow, void, undefined> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.chunks) {
    if (source.bytesRead() > maxBytes) throw noCatalogue();
    pieces.push(piece);
  }
  const text = new TextDecoder().decode(Buffer.concat(pieces));
  const limits = { maxBytes, maxMembers: 50_000_000 };
  const whole = readJson(text, limits);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = whole.ok ? whole : readJson(`[${lines.join(',')}]`, limits);
  if (!read.ok) throw noCatalogue();
  for (const { number, sources, ...imported } of readCatalogue(read.value)) {
    yield { ...imported, row: number, original: { kind: 'json', entries: sources } };
  }
}

function noCatalogue(): MerkkiError {
  return new MerkkiError({ code: 'import.format', message: 'The file is no JSON catalogue.' });
}
