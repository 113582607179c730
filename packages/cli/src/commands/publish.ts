import { formatMessage, MerkkiError, type Problem } from '@merkki/core';
import { parseMicroCredential } from '@merkki/model';
import { mapOffering, ooapi5Profile, ooapiProfile } from '@merkki/opin';
import type { OoapiClient, OoapiStep } from '@merkki/opin/ooapi-client';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import type { MapProblem, PublishOutput } from '../outputs.ts';
import { ooapiClientOf } from '../publish/ooapi-client-of.ts';
import { printSteps } from '../publish/print-steps.ts';
import { readDefinition, readSource } from '../read-definition.ts';
import { reportError } from '../report-problem.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** Compares definitions with a study service, and sends what differs when told to. */
export const run: Run = async (context, [target, ...files], values) => {
  if (target === undefined) throw usageError('usage.argument-missing', { argument: 'TARGET' });
  const version = oneOf('TARGET', target, ['ooapi', 'ooapi5']) === 'ooapi' ? 6 : 5;
  if (files.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
  const client = await ooapiClientOf(context, values, version);
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await publishFile(context, client, version, file, values));
  if (values['send'] !== true && !context.json) {
    context.terminal.err(`${formatMessage(context.texts, 'publish.dry-run')}\n`);
  }
  return strongest(codes);
};

async function publishFile(
  context: Context,
  client: OoapiClient,
  version: 5 | 6,
  input: string,
  values: Values,
): Promise<ExitCode> {
  const send = values['send'] === true;
  const say = (steps: readonly OoapiStep[], problems: readonly Problem[]): void => {
    if (context.json) {
      const output = toOutput(context, input, send, steps, problems);
      context.terminal.out(`${JSON.stringify(output)}\n`);
    } else printSteps(context, input, steps);
  };
  try {
    const definition = await readDefinition(context, input);
    if (definition === undefined) {
      if (context.json) say([], await problemsIn(input));
      return 1;
    }
    const offeringId = textOption(values, 'offering');
    const { value } = mapOffering(
      definition,
      version === 6 ? ooapiProfile : ooapi5Profile,
      offeringId === undefined ? {} : { offeringId },
    );
    const steps = await client.publish(value, { send });
    say(steps, []);
    return codeOf(steps);
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    reportError(context, error);
    if (context.json) say([], [{ code: error.code, pointer: error.pointer, params: error.params }]);
    return 2;
  }
}

/** Why a file is no definition; what a person sees of it is told already. */
async function problemsIn(input: string): Promise<readonly Problem[]> {
  const source = await readSource(input);
  const parsed = source.ok ? parseMicroCredential(source.value.value) : source;
  return parsed.ok ? [] : parsed.error;
}

/** After these nobody knows what the service has. */
const undecided: ReadonlySet<string> = new Set([
  'ooapi.time-limit',
  'ooapi.unavailable',
  'ooapi.unreachable',
]);

function codeOf(steps: readonly OoapiStep[]): ExitCode {
  const failed = steps.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return 0;
  return failed.every(({ problems }) => problems.every(({ code }) => undecided.has(code))) ? 3 : 1;
}

function toOutput(
  { texts }: Context,
  input: string,
  send: boolean,
  steps: readonly OoapiStep[],
  problems: readonly Problem[],
): PublishOutput {
  const told = ({ code, pointer, params }: Problem): MapProblem => ({
    path: pointer,
    code,
    message: formatMessage(texts, code, params),
  });
  return {
    input,
    send,
    problems: problems.map(told),
    steps: steps.map(({ pointer: _, isAssumed: __, problems: found, ...step }) => ({
      ...step,
      problems: found.map(told),
    })),
  };
}
