import { formatMessage } from '@merkki/core';
import type {
  CheckOutcome,
  LocalizedCheck,
  LocalizedReport,
  Remedy,
  Verdict,
} from '@merkki/verifier';
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

/** The checks that decide a verdict: under these stands what can be done. */
const deciding: Readonly<Record<Verdict, CheckOutcome | undefined>> = {
  valid: undefined,
  invalid: 'fail',
  indeterminate: 'unknown',
};

/**
 * A verification report for a person at a terminal: every check, under those that decide the remedy,
 * and below them the reports of the credentials that the document holds.
 *
 * @internal
 */
export function verdictText(
  context: Context,
  path: string,
  report: LocalizedReport,
  remedies: ReadonlyMap<string, Remedy>,
): string {
  const lines = reportLines(context, printable(path), report, remedies);
  return [...lines, '', ''].join('\n');
}

function reportLines(
  context: Context,
  title: string,
  report: LocalizedReport,
  remedies: ReadonlyMap<string, Remedy>,
): readonly string[] {
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
  const within = (report.credentials ?? []).flatMap((inner, index) =>
    reportLines(context, `${title} (${index + 1})`, inner, remedies).map((line) => `  ${line}`),
  );
  return [
    `${styled(terminal, 'bold', title)}  ${verdict}  ${styled(terminal, 'dim', form)}`,
    ...(about === '' ? [] : [`  ${about}`]),
    ...report.checks.flatMap((found) => {
      const line = checkLine(context, found, width);
      const remedy = remedies.get(found.code)?.remedy;
      const isDeciding = found.outcome === deciding[report.verdict] && remedy !== undefined;
      return isDeciding ? [line, `    ${' '.repeat(width)}  → ${remedy}`] : [line];
    }),
    ...within,
  ];
}

function checkLine(
  { terminal }: Context,
  { id, outcome, message, code, path }: LocalizedCheck,
  width: number,
): string {
  const mark = styled(terminal, outcomeColours[outcome], marks[outcome]);
  const place = outcome === 'pass' || path === '' ? '' : ` ${printable(path)}`;
  const tail = styled(terminal, 'dim', `[${code}]${place}`);
  return `  ${mark} ${id.padEnd(width)}  ${printable(message)} ${tail}`;
}
