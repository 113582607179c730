import { formatMessage } from '@merkki/core';
import type { Remedy } from '@merkki/verifier';
import type { Context, Run } from '../command.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import { styled } from '../io/terminal.ts';
import { remediesOf } from '../remedies-of.ts';
import { reportError } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';

/** Tells what codes of a verification mean; goes on after one that is none. */
export const run: Run = async (context, positionals) => {
  if (positionals.length === 0) throw usageError('usage.argument-missing', { argument: 'CODE' });
  const remedies = await remediesOf(context.locale);
  return strongest(positionals.map((code) => tell(context, code, remedies)));
};

function tell(context: Context, code: string, remedies: ReadonlyMap<string, Remedy>): ExitCode {
  const { terminal, texts, json } = context;
  const advice = remedies.get(code);
  if (advice === undefined) {
    const known = similar(code, [...remedies.keys()]).join(', ');
    const error = usageError('usage.unknown-code', { code, known });
    reportError(context, error);
    if (json) terminal.out(`${JSON.stringify({ code, error: { code: error.code } })}\n`);
    return 2;
  }
  const meaning = formatMessage(texts, code);
  if (json) {
    terminal.out(`${JSON.stringify({ code, meaning, ...advice })}\n`);
    return 0;
  }
  const parts = { meaning, ...advice };
  const rows = (['meaning', 'cause', 'remedy'] as const).map(
    (part) => `  ${formatMessage(texts, `code.${part}`)}: ${parts[part]}`,
  );
  terminal.out(`${[styled(terminal, 'bold', code), ...rows].join('\n')}\n\n`);
  return 0;
}

/** The codes of the same family, else the families. */
function similar(code: string, known: readonly string[]): readonly string[] {
  const familyOf = (text: string): string => text.split('.')[0] ?? '';
  const family = known.filter((one) => familyOf(one) === familyOf(code));
  return family.length > 0 ? family : [...new Set(known.map((one) => `${familyOf(one)}.…`))].sort();
}
