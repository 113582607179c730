import { formatMessage } from '@merkki/core';
import { coverageMatrix, profiles } from '@merkki/opin';
import type { Context } from './command.ts';
import { styled } from './io/terminal.ts';
import type { CoverageOutput } from './outputs.ts';

/**
 * Prints how far each study service carries the elements of Annex I: a table, or JSON.
 *
 * @internal
 */
export function printCoverage({ terminal, texts, json }: Context): void {
  const matrix = coverageMatrix(profiles);
  if (json) {
    const elements = matrix.map((row) => ({
      ...row,
      title: formatMessage(texts, `element.${row.element}`),
    }));
    terminal.out(`${JSON.stringify({ elements } satisfies CoverageOutput)}\n`);
    return;
  }
  const head = [formatMessage(texts, 'map.coverage.element'), ...profiles.map(({ id }) => id)];
  const rows = matrix.map(({ element, mandatory, targets }) => [
    `${formatMessage(texts, `element.${element}`)}${mandatory ? ' *' : ''}`,
    ...Object.values(targets).map((coverage) => formatMessage(texts, `map.coverage.${coverage}`)),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  terminal.out(`${styled(terminal, 'bold', line(head))}\n`);
  for (const row of rows) terminal.out(`${line(row)}\n`);
  terminal.out(`\n${formatMessage(texts, 'map.coverage.note')}\n`);
}
