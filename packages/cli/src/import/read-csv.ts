import { finished } from 'node:stream/promises';
import { MerkkiError } from '@merkki/core';
import type { ColumnMap } from '@merkki/opin/import';
import { CsvError, type InfoRecord, parse } from 'csv-parse';
import type { CatalogueSource } from './open-source.ts';

/** A record of a CSV file. */
export interface CsvRow {
  /** Number of the row as a spreadsheet shows it: the header is 1, empty rows count. */
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
  const encoding = markedEncoding(source.start) ?? settings.encoding ?? 'utf-8';
  const delimiter = delimiterOf(source.start, settings.delimiter);
  // What was read of a piece of the file before a fault, so that none of it is lost with the fault.
  const rows: CsvRow[] = [];
  let last = { row: 0, line: 0 };
  let failure: unknown;
  const add = ({ records, empty_lines, lines }: InfoRecord, row: Omit<CsvRow, 'row' | 'line'>) => {
    last = { row: records + empty_lines, line: lines };
    // Spreadsheets write rows that look empty as rows of empty cells.
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ ...last, ...row });
  };
  const parser = parse({
    bom: true,
    delimiter,
    max_record_size: maxRecord,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: readonly string[], info) => {
      add(info, { cells });
      return null;
    },
  });
  parser.on('error', (error) => {
    failure = error;
  });
  const ended = finished(parser.resume()).catch(() => undefined); // the failure is kept
  for await (const text of withLineFeeds(decoded(source.chunks, encoding))) {
    await new Promise<void>((resolve) => {
      parser.write(text, (error) => {
        failure ??= error ?? undefined;
        resolve();
      });
    });
    yield* rows.splice(0);
    if (failure !== undefined) throw unreadable(failure, last);
  }
  parser.end();
  await ended;
  yield* rows.splice(0);
  if (failure !== undefined) throw unreadable(failure, last);
}

/** The fault is in the record after the last one that could be read. */
function unreadable(
  cause: unknown,
  last: { readonly row: number; readonly line: number },
): unknown {
  if (!(cause instanceof CsvError)) return cause;
  return new MerkkiError({
    code: 'import.csv',
    message: 'The file cannot be read as CSV.',
    params: { line: last.line + 1, row: last.row + 1 },
    cause,
  });
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

/** The encoding that a byte order mark tells; spreadsheets save “Unicode text” as UTF-16. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
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
