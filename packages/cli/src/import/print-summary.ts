import { formatMessage } from '@merkki/core';
import type { Context } from '../command.ts';
import { styled } from '../io/terminal.ts';
import type { ImportOutput } from '../outputs.ts';

/**
 * Prints what came of an import: a table of counts, then the lists that were written.
 *
 * @internal
 */
export function printSummary({ terminal, texts }: Context, output: ImportOutput): void {
  const counts = ['rows', 'written', 'unchanged', 'rejected', 'incomplete'] as const;
  const lines = counts.map((name) => [formatMessage(texts, `import.count.${name}`), output[name]]);
  const width = Math.max(...lines.map(([text]) => String(text).length));
  for (const [text, count] of lines) {
    terminal.out(`${String(text).padEnd(width)}  ${String(count).padStart(6)}\n`);
  }
  for (const name of ['missing', 'notCarried', 'rejected'] as const) {
    const file = output.files[name];
    if (file !== undefined) {
      terminal.out(
        `${styled(terminal, 'bold', file)}  ${formatMessage(texts, `import.list.${name}`)}\n`,
      );
    }
  }
}
