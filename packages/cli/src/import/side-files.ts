import { rm } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { formatMessage, type Loss } from '@merkki/core';
import type { RowProblem } from '@merkki/opin/import';
import type { Context } from '../command.ts';
import { writeWhole } from '../io/files.ts';
import { reasonColumns } from './csv-rows.ts';
import { byteOrderMark, csvLine } from './csv-text.ts';
import type { ImportRow } from './import-row.ts';
import type { MissingElement } from './missing-elements.ts';

/** A row that became no draft. */
export interface RejectedRow {
  readonly row: ImportRow;
  readonly problems: readonly RowProblem[];
}

/** The lists beside the drafts, by their names; absent where there is nothing to list. */
export interface SideFiles {
  readonly missing?: string;
  readonly missingJson?: string;
  readonly notCarried?: string;
  readonly rejected?: string;
}

/** What goes into the lists. */
export interface SideLists {
  readonly rejected: readonly RejectedRow[];
  readonly header: readonly string[];
  /** Delimiter of the CSV file, so that the column map fits the rejected rows too. */
  readonly delimiter: string;
  /** Whether the catalogue was read to its end. */
  readonly isWhole: boolean;
  /** Lines of CSV without their header. */
  readonly missing: readonly MissingLine[];
  readonly notCarried: readonly { readonly file: string; readonly loss: Loss }[];
}

/** An element that a draft lacks. */
export interface MissingLine extends MissingElement {
  readonly file: string;
}

/**
 * Writes the lists of a run beside the drafts, named after the catalogue; a list of an earlier run of
 * the same catalogue is replaced, and removed where it would be empty now. The rows that are mended in
 * `….rejected.…` and imported again leave the list of the first run; where that list itself breaks off,
 * it stays as it is, for nothing else has the rows that were not read.
 *
 * @internal
 */
export async function writeSideFiles(
  context: Context,
  folder: string,
  input: string,
  { rejected, header, delimiter, isWhole, missing, notCarried }: SideLists,
): Promise<SideFiles> {
  const stem = basename(input, extname(input));
  const isJson = rejected.some(({ row }) => row.original.kind === 'json');
  const names = {
    missing: `${stem}.missing.csv`,
    missingJson: `${stem}.missing.json`,
    notCarried: `${stem}.not-carried.csv`,
    rejected: `${stem.replace(/\.rejected$/, '')}.rejected${isJson || header.length === 0 ? '.json' : '.csv'}`,
  };
  const put = async (name: string, isEmpty: boolean, text: () => string): Promise<void> => {
    const path = join(folder, name);
    await (isEmpty ? rm(path, { force: true }) : writeWhole(path, text()));
  };
  await put(names.missing, missing.length === 0, () =>
    csvText([
      ['file', 'element', 'severity', 'path', 'message'],
      ...missing.map(({ file, id, severity, path, message }) => [
        file,
        id,
        severity,
        path,
        message,
      ]),
    ]),
  );
  await put(names.missingJson, missing.length === 0, () => `${JSON.stringify(missing, null, 2)}\n`);
  await put(names.notCarried, notCarried.length === 0, () =>
    csvText([
      ['file', 'path', 'code', 'message'],
      ...notCarried.map(({ file, loss }) => [
        file,
        loss.path,
        loss.code,
        formatMessage(context.texts, loss.code, loss.params),
      ]),
    ]),
  );
  const keepsList = !isWhole && resolve(folder, names.rejected) === resolve(input);
  if (!keepsList) {
    await put(names.rejected, rejected.length === 0, () =>
      isJson ? rejectedJson(rejected) : rejectedCsv(context, header, delimiter, rejected),
    );
  }
  return {
    ...(missing.length === 0 ? {} : { missing: names.missing, missingJson: names.missingJson }),
    ...(notCarried.length === 0 ? {} : { notCarried: names.notCarried }),
    ...(rejected.length === 0 && !keepsList ? {} : { rejected: names.rejected }),
  };
}

function csvText(lines: readonly (readonly string[])[], delimiter?: string): string {
  return byteOrderMark + lines.map((cells) => csvLine(cells, delimiter)).join('');
}

/** The entries as they stood in the catalogue. */
function rejectedJson(rejected: readonly RejectedRow[]): string {
  const entries = rejected.flatMap(({ row }) =>
    row.original.kind === 'json' ? row.original.entries : [],
  );
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** The rows as they stood in the catalogue, after a column for the row and one for the reasons. */
function rejectedCsv(
  { texts }: Context,
  header: readonly string[],
  delimiter: string,
  rejected: readonly RejectedRow[],
): string {
  return csvText(
    [
      [...reasonColumns, ...header],
      ...rejected.map(({ row, problems }) => [
        String(row.row),
        problems
          .map(({ column, code, params }) =>
            [
              ...(column === undefined ? [] : [`${column}:`]),
              formatMessage(texts, code, params),
            ].join(' '),
          )
          .join(' | '),
        ...(row.original.kind === 'csv' ? row.original.cells : []),
      ]),
    ],
    delimiter,
  );
}
