import { formatMessage, MerkkiError } from '@merkki/core';
import type { RowProblem } from '@merkki/opin/import';
import type { Context } from '../command.ts';
import { progressBar } from '../io/progress-bar.ts';
import { printable, styled } from '../io/terminal.ts';
import type { ImportOutput, ImportProblem } from '../outputs.ts';
import { draftFolder } from './draft-folder.ts';
import type { ImportRow } from './import-row.ts';
import { inBatches } from './in-batches.ts';
import { missingElements } from './missing-elements.ts';
import type { CatalogueSource } from './open-source.ts';
import { type MissingLine, type RejectedRow, writeSideFiles } from './side-files.ts';

/** How many drafts are written at a time. */
const batchSize = 32;

/** What a run is made of. */
export interface ImportRun {
  readonly input: string;
  readonly source: CatalogueSource;
  readonly rows: AsyncIterable<ImportRow>;
  /** Columns of a CSV file; none for JSON. */
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly folder: string;
  /** Whether files that are there may be replaced. */
  readonly replaces: boolean;
}

/**
 * Writes a draft for each good row, and lists what is wrong with the others; a few rows are in memory
 * at a time, with what the lists need. When the file breaks off, what was read so far is kept.
 *
 * @internal
 */
export async function runImport(context: Context, run: ImportRun): Promise<ImportOutput> {
  const { terminal } = context;
  const folder = draftFolder(run.folder, run.replaces);
  const lacksOf = missingElements(context);
  const bar = progressBar(terminal);
  const counts = { written: 0, unchanged: 0 };
  const rejected: RejectedRow[] = [];
  const missing: MissingLine[] = [];
  const notCarried: { file: string; loss: ImportRow['losses'][number] }[] = [];
  const problems: ImportProblem[] = [];
  let incomplete = 0;
  const reject = (row: ImportRow, found: readonly RowProblem[]): void => {
    rejected.push({ row, problems: found });
    for (const one of found) problems.push(told(context, row, one));
    bar.clear();
    if (!context.json) {
      for (const one of problems.slice(-found.length)) terminal.err(problemText(context, run, one));
    }
  };
  let rows = 0;
  let broken: MerkkiError | undefined;
  try {
    for await (const batch of inBatches(run.rows, batchSize)) {
      const kept = await Promise.all(
        batch.map(({ draft, name, row, problems: found }) =>
          found.length > 0 ? undefined : folder.keep(draft, name, row),
        ),
      );
      for (const [index, row] of batch.entries()) {
        rows += 1;
        const one = kept[index];
        if (one === undefined) reject(row, row.problems);
        else if (one.outcome === 'rejected') reject(row, [one.problem]);
        else {
          counts[one.outcome] += 1;
          const { file } = one;
          const lacks = lacksOf(row.draft, row.missing);
          if (lacks.some(({ severity }) => severity === 'error')) incomplete += 1;
          missing.push(...lacks.map((element) => ({ file, ...element })));
          notCarried.push(...row.losses.map((loss) => ({ file, loss })));
        }
      }
      bar.show({
        finished: Math.floor((run.source.bytesRead() / Math.max(1, run.source.bytesInAll)) * 100),
        total: 100,
      });
    }
  } catch (error) {
    if (!MerkkiError.isInstance(error) || !error.code.startsWith('import.')) throw error;
    broken = error;
  }
  bar.clear();
  if (broken !== undefined) {
    const { code, params } = broken;
    const { line, row } = params;
    const found: ImportProblem = {
      row: typeof row === 'number' ? row : rows + 1,
      ...(typeof line === 'number' ? { line } : {}),
      path: '',
      code,
      message: formatMessage(context.texts, code, params),
    };
    problems.push(found);
    if (!context.json) terminal.err(problemText(context, run, found));
  }
  const { header, delimiter } = run;
  const isWhole = broken === undefined;
  const lists = { rejected, header, delimiter, isWhole, missing, notCarried };
  const files = await writeSideFiles(context, run.folder, run.input, lists);
  return {
    input: run.input,
    rows,
    ...counts,
    rejected: rejected.length,
    incomplete,
    isWhole,
    files,
    problems,
  };
}

function told({ texts }: Context, row: ImportRow, found: RowProblem): ImportProblem {
  return {
    row: row.row,
    ...(row.line === undefined ? {} : { line: row.line }),
    ...(found.column === undefined ? {} : { column: found.column }),
    path: found.pointer,
    code: found.code,
    message: formatMessage(texts, found.code, found.params),
  };
}

function problemText({ terminal, texts }: Context, run: ImportRun, found: ImportProblem): string {
  const place = formatMessage(texts, 'import.place', {
    row: found.row,
    column: printable(found.column ?? ''),
  });
  const file = `${run.input}${found.line === undefined ? '' : `:${found.line}`}`;
  return `${styled(terminal, 'bold', file)} ${place}  ${printable(found.message)} ${styled(terminal, 'dim', `[${found.code}]`)}\n`;
}
