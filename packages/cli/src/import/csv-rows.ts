import { MerkkiError } from '@merkki/core';
import { type ColumnMap, createRowReader } from '@merkki/opin/import';
import type { ImportRow } from './import-row.ts';
import type { CatalogueSource } from './open-source.ts';
import { type CsvRow, delimiterOf, readCsv } from './read-csv.ts';

/** Columns that a file of rejected rows has before those of the catalogue. */
export const reasonColumns = ['merkki_row', 'merkki_reason'] as const;

/** A CSV file whose header was read. */
export interface CsvCatalogue {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly rows: AsyncIterable<CsvRow>;
}

/**
 * Reads the header of a CSV file. The first columns of a file of rejected rows are left out.
 *
 * @throws `import.header`, `import.encoding`, `import.csv`.
 * @internal
 */
export async function openCsv(
  source: CatalogueSource,
  settings: Pick<ColumnMap, 'delimiter' | 'encoding'>,
): Promise<CsvCatalogue> {
  const records = readCsv(source, settings);
  const { value: first } = await records.next();
  const names = (first?.cells ?? []).map((name) => name.trim());
  const skipped = reasonColumns.every((name, index) => names[index] === name)
    ? reasonColumns.length
    : 0;
  const header = names.slice(skipped);
  if (header.length === 0 || header.includes('') || new Set(header).size < header.length) {
    throw new MerkkiError({
      code: 'import.header',
      message: 'Expected a header that names each column once.',
    });
  }
  async function* rows(): AsyncGenerator<CsvRow, void, undefined> {
    for await (const record of records) yield { ...record, cells: record.cells.slice(skipped) };
  }
  return { header, delimiter: delimiterOf(source.start, settings.delimiter), rows: rows() };
}

/**
 * Makes drafts of the rows, one at a time.
 *
 * @internal
 */
export async function* csvRows(
  map: ColumnMap,
  { header, rows }: CsvCatalogue,
): AsyncGenerator<ImportRow, void, undefined> {
  const read = createRowReader(map, header);
  for await (const { row, line, cells } of rows) {
    yield { ...read(cells), row, line, original: { kind: 'csv', cells } };
  }
}
