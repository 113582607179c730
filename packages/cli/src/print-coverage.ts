import { credentialCoverage } from '@merkki/convert';
import { formatMessage } from '@merkki/core';
import {
  type CoverageMatrixRow,
  coverageMatrix,
  joinCoverage,
  profiles,
  recordProfiles,
} from '@merkki/opin';
import type { Context } from './command.ts';
import { styled } from './io/terminal.ts';
import type { CoverageOutput } from './outputs.ts';

/**
 * Prints how far each study service and each form of credential carries the elements of Annex I: a
 * table, in parts where the terminal is too narrow, or JSON.
 *
 * @internal
 */
export function printCoverage(context: Context): void {
  const { terminal, texts, json } = context;
  const tables = [...profiles, ...recordProfiles];
  const matrix = joinCoverage(coverageMatrix(tables), credentialCoverage);
  if (json) {
    const elements = matrix.map((row) => ({
      ...row,
      title: formatMessage(texts, `element.${row.element}`),
    }));
    terminal.out(`${JSON.stringify({ elements } satisfies CoverageOutput)}\n`);
    return;
  }
  for (const part of partsOf(context, matrix)) terminal.out(`${tableText(context, part)}\n`);
  terminal.out(`${formatMessage(texts, 'map.coverage.note')}\n`);
}

/** A column: its heading and cells, all of one width. */
type Column = readonly string[];

/** The table in parts no wider than the terminal, each with the names of the elements. */
function partsOf(
  { terminal, texts }: Context,
  matrix: readonly CoverageMatrixRow[],
): readonly (readonly Column[])[] {
  const names = padded([
    formatMessage(texts, 'map.coverage.element'),
    ...matrix.map(
      ({ element, mandatory }) =>
        `${formatMessage(texts, `element.${element}`)}${mandatory ? ' *' : ''}`,
    ),
  ]);
  const targets = Object.keys(matrix[0]?.targets ?? {}).map((id) =>
    padded([
      id,
      ...matrix.map((row) => formatMessage(texts, `map.coverage.${row.targets[id] ?? 'none'}`)),
    ]),
  );
  const parts: Column[][] = [];
  for (const column of targets) {
    const last = parts.at(-1);
    const isFitting = last !== undefined && widthOf([...last, column]) <= terminal.columns;
    if (isFitting) last.push(column);
    else parts.push([names, column]);
  }
  return parts;
}

function padded(cells: readonly string[]): Column {
  const width = Math.max(...cells.map((cell) => cell.length));
  return cells.map((cell) => cell.padEnd(width));
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, [cell = '']) => sum + cell.length + 2, -2);
}

function tableText({ terminal }: Context, columns: readonly Column[]): string {
  const [names = []] = columns;
  const lines = names.map((_, row) =>
    columns
      .map((column) => column[row] ?? '')
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...rows] = lines;
  return [styled(terminal, 'bold', head), ...rows, ''].join('\n');
}
