import { formatMessage } from '@merkki/core';
import type { CheckOutcome, LocalizedReport, Verdict } from '@merkki/verifier';
import type { Context } from './command.ts';
import { printable, styled } from './io/terminal.ts';

const marks: Readonly<Record<CheckOutcome, string>> = {
  pass: '✓',
  fail: '✗',
  warn: '!',
  unknown: '?',
  skip: '·',
};

const colours = {
  valid: 'green',
  invalid: 'red',
  indeterminate: 'yellow',
} as const satisfies Record<Verdict, string>;

const outcomeColours = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  unknown: 'yellow',
  skip: 'dim',
} as const satisfies Record<CheckOutcome, string>;

/**
 * A verification report for a person at a terminal.
 *
 * @internal
 */
export function verdictText(context: Context, path: string, report: LocalizedReport): string {
  const { terminal, texts } = context;
  const verdict = styled(
    terminal,
    colours[report.verdict],
    formatMessage(texts, `verify.verdict.${report.verdict}`),
  );
  const form = printable([report.format, ...report.proof].join(' · '));
  const about = [report.achievement.name, report.issuer?.name ?? report.issuer?.id]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(' — ');
  const width = Math.max(...report.checks.map(({ id }) => id.length));
  const checks = report.checks.map(({ id, outcome, message, code, path: pointer }) => {
    const mark = styled(terminal, outcomeColours[outcome], marks[outcome]);
    const place = outcome === 'pass' || pointer === '' ? '' : ` ${printable(pointer)}`;
    const tail = styled(terminal, 'dim', `[${code}]${place}`);
    return `  ${mark} ${id.padEnd(width)}  ${printable(message)} ${tail}`;
  });
  return [
    `${styled(terminal, 'bold', path)}  ${verdict}  ${styled(terminal, 'dim', form)}`,
    ...(about === '' ? [] : [`  ${about}`]),
    ...checks,
    '',
    '',
  ].join('\n');
}
