import { compareOfferingWithCredential } from '@merkki/convert';
import { formatMessage, type Problem, type Result } from '@merkki/core';
import { profiles } from '@merkki/opin';
import { type Context, type Run, textOption } from '../command.ts';
import { comparisonText } from '../comparison-text.ts';
import type { ExitCode } from '../exit-code.ts';
import { readBytes } from '../io/files.ts';
import type { DiffOutput, UnreadableDiffOutput } from '../outputs.ts';
import { readCredentialInput } from '../read-credential-input.ts';
import { problemLine } from '../report-problem.ts';
import { oneOf, usageError } from '../usage-error.ts';

const exitCodes = { agree: 0, differ: 1, undecided: 3 } as const satisfies Record<string, ExitCode>;

/** Says where what was published and what was certified disagree. */
export const run: Run = async (context, positionals, values) => {
  const [offeringPath, credentialPath] = positionals;
  if (offeringPath === undefined) {
    throw usageError('usage.argument-missing', { argument: 'OFFERING' });
  }
  if (credentialPath === undefined) {
    throw usageError('usage.argument-missing', { argument: 'CREDENTIAL' });
  }
  if (positionals.length > 2) throw usageError('usage.too-many', { command: 'diff' });
  const service = textOption(values, 'service');
  const known = ['definition', ...profiles.map(({ id }) => id)];
  const offeringId = textOption(values, 'offering');
  const options = {
    languages: [context.locale],
    ...(service === undefined ? {} : { service: oneOf('--service', service, known) }),
    ...(offeringId === undefined ? {} : { offeringId }),
  };
  const offering = readCredentialInput(await readBytes(offeringPath));
  if (!offering.ok) return refuse(context, offeringPath, offering);
  const credential = readCredentialInput(await readBytes(credentialPath));
  if (!credential.ok) return refuse(context, credentialPath, credential);
  const compared = compareOfferingWithCredential(offering.value, credential.value, options);
  if (!compared.ok) {
    const isOffering = compared.error.some(({ code }) => code.startsWith('compare.offering'));
    return refuse(context, isOffering ? offeringPath : credentialPath, compared);
  }
  const { terminal, texts, json } = context;
  const inputs = { offering: offeringPath, credential: credentialPath };
  if (json) {
    const output: DiffOutput = {
      inputs,
      ...compared.value,
      fields: compared.value.fields.map((field) => ({
        ...field,
        title: formatMessage(texts, `diff.field.${field.field}`),
      })),
    };
    terminal.out(`${JSON.stringify(output)}\n`);
  } else terminal.out(comparisonText(context, compared.value, inputs));
  return exitCodes[compared.value.verdict];
};

/** One of the two files cannot be read, so that nothing can be compared. */
function refuse(
  context: Context,
  path: string,
  { error }: Extract<Result<unknown>, { ok: false }>,
): ExitCode {
  const { terminal, texts, json } = context;
  for (const found of error) terminal.err(problemLine(context, found, path, undefined));
  if (json) {
    const output: UnreadableDiffOutput = {
      input: path,
      problems: error.map(({ code, pointer, params }: Problem) => ({
        path: pointer,
        code,
        message: formatMessage(texts, code, params),
      })),
    };
    terminal.out(`${JSON.stringify(output)}\n`);
  }
  return 2;
}
