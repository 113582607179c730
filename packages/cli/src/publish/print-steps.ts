import { formatMessage } from '@merkki/core';
import type { OoapiStep } from '@merkki/opin/ooapi-client';
import type { Context } from '../command.ts';
import { printable, styled } from '../io/terminal.ts';

/**
 * Prints what becomes of each entity of a file: method and address, what differs, what would be sent.
 *
 * @internal
 */
export function printSteps(context: Context, input: string, steps: readonly OoapiStep[]): void {
  const { terminal, texts } = context;
  terminal.out(`${styled(terminal, 'bold', printable(input))}\n`);
  for (const step of steps) {
    const outcome = formatMessage(texts, `publish.${step.outcome}`);
    const address = `${step.method ?? 'GET'} ${step.url}`;
    const status = step.status === undefined ? '' : ` (${step.status})`;
    terminal.out(`  ${step.part}: ${outcome}${status}  ${styled(terminal, 'dim', address)}\n`);
    if (step.isAssumed) terminal.out(`    ${formatMessage(texts, 'publish.assumed')}\n`);
    for (const { code, params } of step.problems) {
      terminal.out(`    ${formatMessage(texts, code, params)} [${code}]\n`);
    }
    for (const { path, kind } of step.differences) {
      terminal.out(
        `    ${printable(path)}  ${formatMessage(texts, `publish.difference.${kind}`)}\n`,
      );
    }
    if (step.outcome === 'planned') {
      const body = JSON.stringify(step.body, null, 2);
      terminal.out(`${body.replaceAll(/^/gm, '    ')}\n`);
    }
  }
}
