import { formatMessage, MerkkiError } from '@merkki/core';
import {
  collectEvidence,
  type Evidence,
  localizeReport,
  type Verdict,
  type VerificationReport,
  type VerifyOptions,
  verify,
} from '@merkki/verifier';
import { type Context, type Run, textOption } from '../command.ts';
import { europassOutput, europassText } from '../europass-text.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import { readStart, writeWhole } from '../io/files.ts';
import type { UnreadableOutput, VerificationOutput } from '../outputs.ts';
import { remediesOf } from '../remedies-of.ts';
import { reportError } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';
import { verdictText } from '../verdict-text.ts';
import { maxFileBytes, readVerifyOptions } from '../verify-options.ts';

const exitCodes: Readonly<Record<Verdict, ExitCode>> = { valid: 0, invalid: 1, indeterminate: 3 };

/** Verifies files of any form; goes on after a bad one. */
export const run: Run = async (context, positionals, values) => {
  if (positionals.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
  const target = textOption(values, 'save-evidence');
  if (target !== undefined && positionals.length > 1) {
    throw usageError('usage.one-credential', { option: '--save-evidence' });
  }
  const options = await readVerifyOptions(context, values);
  const codes: ExitCode[] = [];
  for (const path of positionals)
    codes.push(
      await verifyFile(context, path, options, {
        evidenceFile: target,
        europass: values['europass'] === true,
      }),
    );
  return strongest(codes);
};

/** What is wanted besides the verdict. */
interface Wanted {
  readonly evidenceFile: string | undefined;
  readonly europass: boolean;
}

async function verifyFile(
  context: Context,
  path: string,
  options: VerifyOptions,
  { evidenceFile, europass }: Wanted,
): Promise<ExitCode> {
  const { terminal, json, locale, texts } = context;
  let bytes: Uint8Array;
  try {
    bytes = await readStart(path, maxFileBytes + 1); // one byte more tells that it is too large
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    reportError(context, error);
    const told: UnreadableOutput = { input: path, error: { code: error.code } };
    if (json) terminal.out(`${JSON.stringify(told)}\n`);
    return 2;
  }
  const report =
    evidenceFile === undefined
      ? await verify(bytes, options)
      : await verifyAndSave(context, bytes, options, evidenceFile);
  const localized = localizeReport(report, texts);
  const checks = europass ? { europass: europassOutput(context, report) } : {};
  const told: VerificationOutput = { input: path, ...localized, ...checks };
  terminal.out(
    json
      ? `${JSON.stringify(told)}\n`
      : verdictText(context, path, localized, await remediesOf(locale)),
  );
  if (!json && told.europass !== undefined) terminal.out(europassText(context, told.europass));
  return exitCodes[report.verdict];
}

async function verifyAndSave(
  { terminal, texts }: Context,
  bytes: Uint8Array,
  options: VerifyOptions,
  path: string,
): Promise<VerificationReport> {
  const { report, evidence } = await collectEvidence(bytes, options);
  await writeWhole(path, `${JSON.stringify(evidence satisfies Evidence, null, 2)}\n`);
  const count = evidence.documents.length;
  terminal.err(`${formatMessage(texts, 'evidence.written', { path, count, at: evidence.at })}\n`);
  return report;
}
