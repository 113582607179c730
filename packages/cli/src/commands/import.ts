import { isAbsolute, join } from 'node:path';
import { printYaml } from '@merkki/model';
import { findMissingColumns, suggestColumnMap } from '@merkki/opin/import';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { catalogueRows, looksLikeJson } from '../import/catalogue-rows.ts';
import { csvRows, openCsv } from '../import/csv-rows.ts';
import { type CatalogueSource, openSource } from '../import/open-source.ts';
import { printSummary } from '../import/print-summary.ts';
import { readColumnMap } from '../import/read-column-map.ts';
import { type ImportRun, runImport } from '../import/run-import.ts';
import { usageError } from '../usage-error.ts';

/** Makes drafts of definitions from a catalogue: CSV, or JSON of OOAPI or Opintopolku. */
export const run: Run = async (context, [input, ...others], values) => {
  if (input === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  if (others.length > 0) throw usageError('usage.too-many', { command: 'import' });
  const source = await openSource(input);
  if (values['columns-template'] === true) return printTemplate(context, source);
  const folder = textOption(values, 'out');
  if (folder === undefined) throw usageError('usage.option-missing', { option: '--out' });
  const rows = await rowsOf(context, source, values);
  if (rows === undefined) return 2;
  const output = await runImport(context, {
    input,
    source,
    folder: isAbsolute(folder) ? folder : join(process.cwd(), folder),
    replaces: values['force'] === true,
    ...rows,
  });
  if (context.json) context.terminal.out(`${JSON.stringify(output)}\n`);
  else printSummary(context, output);
  return output.rejected > 0 || !output.isWhole ? 1 : 0;
};

/** The rows of either kind of file; `undefined` when the column map cannot be used. */
async function rowsOf(
  context: Context,
  source: CatalogueSource,
  values: Values,
): Promise<Pick<ImportRun, 'rows' | 'header' | 'delimiter'> | undefined> {
  const columns = textOption(values, 'columns');
  if (columns === undefined) {
    if (!looksLikeJson(source.start)) {
      throw usageError('usage.option-missing', { option: '--columns' });
    }
    return { rows: catalogueRows(source), header: [], delimiter: ',' };
  }
  const read = await readColumnMap(context, columns);
  if (read === undefined) return undefined;
  const csv = await openCsv(source, read.map);
  const lacking = findMissingColumns(read.map, csv.header);
  read.tell(lacking);
  return lacking.length > 0 ? undefined : { ...csv, rows: csvRows(read.map, csv) };
}

/** Prints a beginning of a column map for the header of a file. */
async function printTemplate({ terminal }: Context, source: CatalogueSource): Promise<ExitCode> {
  const { header } = await openCsv(source, {});
  terminal.out(printYaml(suggestColumnMap(header)));
  return 0;
}
