import { Readable } from 'node:stream';
import { MerkkiError } from '@merkki/core';
import type { ColumnMap } from '@merkki/opin/import';
import { CsvError, parse } from 'csv-parse';
import type { CatalogueSource } from './open-source.ts';

/** A record of a CSV file. */
export interface CsvRow {
  /** Number of the record in the file, the header being 1. */
  readonly row: number;
  /** Line on which it ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Most characters of one record. */
const maxRecord = 1_048_576;

/**
 * Reads the records of a CSV file as its bytes come in; the first one is the header.
 *
 * @throws `import.encoding`, `import.csv`, from the iteration.
 * @internal
 */
export async function* readCsv(
  source: CatalogueSource,
  settings: Pick<ColumnMap, 'delimiter' | 'encoding'>,
): AsyncGenerator<CsvRow, void, undefined> {
  const encoding = hasMark(source.start) ? 'utf-8' : (settings.encoding ?? 'utf-8');
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(source.start, settings.delimiter),
    info: true,
    max_record_size: maxRecord,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const texts = Readable.from(withLineFeeds(decoded(source.chunks, encoding)));
  texts.on('error', (error) => parser.destroy(error)).pipe(parser);
  let row = 0;
  try {
    // What the parser yields with `info`.
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      row += 1;
      yield { row, line: info.lines, cells: record };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line: unknown = Reflect.get(cause, 'lines');
    throw new MerkkiError({
      code: 'import.csv',
      message: 'The file cannot be read as CSV.',
      params: { line: typeof line === 'number' ? line : row + 1, row },
      cause,
    });
  }
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The parser counts a CR LF in quotation marks as two lines. */
async function* withLineFeeds(
  texts: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let held = '';
  for await (const piece of texts) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replaceAll('\r\n', '\n');
  }
  yield held;
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (cause) {
    if (MerkkiError.isInstance(cause)) throw cause;
    throw new MerkkiError({
      code: 'import.encoding',
      message: 'The bytes are no text of the encoding.',
      params: { encoding },
      cause,
    });
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/**
 * The delimiter that is stated, else the one that the header has most of outside quotation marks.
 *
 * @internal
 */
export function delimiterOf(start: Uint8Array, stated: ColumnMap['delimiter']): string {
  if (stated !== undefined) return stated === 'tab' ? '\t' : stated;
  const text = new TextDecoder('latin1').decode(start);
  const header = (text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/)[0] ?? '').split('');
  const count = (mark: string): number => header.filter((letter) => letter === mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
