import { formatMessage, pickText } from '@merkki/core';
import { type EuropassStatus, toEuropassChecks, type VerificationReport } from '@merkki/verifier';
import type { Context } from './command.ts';
import { styled } from './io/terminal.ts';
import type { EuropassOutput } from './outputs.ts';

const marks = {
  ok: ['✓', 'green'],
  error: ['✗', 'red'],
  skipped: ['·', 'dim'],
} as const satisfies Record<EuropassStatus, unknown>;

/** The checks of Europass in the language of the messages. */
export function europassOutput(
  { locale }: Pick<Context, 'locale'>,
  report: VerificationReport,
): readonly EuropassOutput[] {
  return toEuropassChecks(report).map(({ name, type, label, status, statusId, statusLabel }) => ({
    name,
    type,
    label: pickText(label, [locale])?.text ?? name,
    status,
    statusId,
    statusLabel: pickText(statusLabel, [locale])?.text ?? status,
  }));
}

/** The same for a person at a terminal. */
export function europassText(context: Context, checks: readonly EuropassOutput[]): string {
  const { terminal, texts } = context;
  const width = Math.max(...checks.map(({ label }) => label.length));
  const lines = checks.map(({ label, status, statusLabel }) => {
    const [mark, colour] = marks[status];
    return `    ${styled(terminal, colour, mark)} ${label.padEnd(width)}  ${statusLabel}`;
  });
  return [`  ${formatMessage(texts, 'verify.europass')}`, ...lines, '', ''].join('\n');
}
