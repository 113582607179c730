import {
  formatMessage,
  isJsonObject,
  type JsonObject,
  joinCatalogues,
  type Loss,
  type Problem,
  problem,
} from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { writeWhole } from '../io/files.ts';
import { printable } from '../io/terminal.ts';
import { languageOption } from '../language-option.ts';
import { describeLoss, lossText } from '../loss-text.ts';
import type { MappedDefinition, MapTarget } from '../map-target.ts';
import { mapTargets, recordTargets } from '../map-targets.ts';
import type { MapOutput } from '../outputs.ts';
import { readDefinition, readSource } from '../read-definition.ts';
import { positionOf, problemLine } from '../report-problem.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** What can be named as the target, learners' records last. */
const targetNames = [...Object.keys(mapTargets), ...Object.keys(recordTargets)];

/** Maps a definition to another format, and says what could not be carried. */
export const run: Run = async (context, positionals, values) => {
  if (values['coverage'] === true) return coverage(context, positionals, values);
  const [name, path] = positionals;
  if (name === undefined) throw usageError('usage.argument-missing', { argument: 'TARGET' });
  const loadRecords = recordTargets[oneOf('TARGET', name, targetNames)];
  if (positionals.length > 2) throw usageError('usage.too-many', { command: 'map' });
  if (loadRecords !== undefined) {
    const usage = `map ${name} FILE --recipients FILE [--offering ID] [--out FILE] | map ${name} --from FILE`;
    const { mapRecords } = await import('../map-records.ts'); // with what issues credentials
    return mapRecords(context, await loadRecords(), path, values, usage);
  }
  if (values['record'] !== undefined) {
    throw usageError('usage.option-unused', { option: '--record', target: name });
  }
  const own = ownFiles(name, values);
  const target = own === undefined ? await mapTargets[name]?.() : await ownTarget(context, own);
  if (own !== undefined && target === undefined) return 1;
  const from = textOption(values, 'from');
  if (from !== undefined && target !== undefined) {
    if (path !== undefined) throw usageError('usage.too-many', { command: 'map --from' });
    return readBack(context, target, from, values);
  }
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  const definition = await readDefinition(context, path);
  if (definition === undefined || target === undefined) return 1;
  return mapDefinition(context, target, definition, values);
};

async function ownTarget(
  context: Context,
  [table, openApi]: readonly [string, string],
): Promise<MapTarget | undefined> {
  const { readOwnTarget } = await import('../own-target.ts');
  return readOwnTarget(context, table, openApi);
}

/** The field table of the institution and the OpenAPI document that it is for, where they are given. */
function ownFiles(name: string, values: Values): readonly [string, string] | undefined {
  const [table, openApi] = [textOption(values, 'profile'), textOption(values, 'schema')];
  if (table === undefined && openApi === undefined) return undefined;
  if (name !== 'opin') {
    const option = table === undefined ? '--schema' : '--profile';
    throw usageError('usage.option-unused', { option, target: name });
  }
  if (table === undefined) throw usageError('usage.option-missing', { option: '--profile' });
  if (openApi === undefined) throw usageError('usage.option-missing', { option: '--schema' });
  return [table, openApi];
}

/** Shows what the study services have places for; no file is read. */
async function coverage(
  context: Context,
  positionals: readonly string[],
  values: Values,
): Promise<ExitCode> {
  if (positionals.length > 0) throw usageError('usage.too-many', { command: 'map --coverage' });
  const unused = [
    'from',
    'offering',
    'recipients',
    'record',
    'language',
    'schema',
    'profile',
    'out',
  ].find((name) => values[name] !== undefined);
  if (unused !== undefined) {
    throw usageError('usage.option-unused', { option: `--${unused}`, target: '--coverage' });
  }
  const { printCoverage } = await import('../print-coverage.ts');
  printCoverage(context);
  return 0;
}

/** Reads a document of the format, and says what of it the model has no place for. */
async function readBack(
  context: Context,
  target: MapTarget,
  path: string,
  values: Values,
): Promise<ExitCode> {
  if (target.readBack === undefined) {
    throw usageError('usage.option-unused', { option: '--from', target: target.title });
  }
  const unused = ['offering', 'recipients', 'language', 'parameters'].find(
    (name) => values[name] !== undefined,
  );
  if (unused !== undefined) {
    throw usageError('usage.option-unused', { option: `--${unused}`, target: '--from' });
  }
  const source = await readSource(path);
  const read = source.ok ? await target.readBack(source.value.value, context.locale) : source;
  if (!read.ok) {
    for (const found of read.error) {
      context.terminal.err(problemLine(context, found, path, undefined));
    }
    return 1;
  }
  const { value, losses, problems } = read.value;
  return print(context, target, values, value, losses, problems, 'map.incomplete');
}

async function mapDefinition(
  context: Context,
  target: MapTarget,
  definition: MicroCredential,
  values: Values,
): Promise<ExitCode> {
  const language = languageOption(textOption(values, 'language'), definition);
  const offeringId = textOption(values, 'offering');
  const file = textOption(values, 'parameters');
  if (file !== undefined && target.hasParameters !== true) {
    throw usageError('usage.option-unused', { option: '--parameters', target: target.title });
  }
  const parameters = file === undefined ? {} : await readParameters(context, file);
  if (parameters === undefined) return 1;
  const options = {
    language,
    now: context.now(),
    ...(offeringId === undefined ? {} : { offeringId }),
    parameters,
  };
  const recipients = textOption(values, 'recipients');
  if (recipients !== undefined && target.fromAward === undefined) {
    throw usageError('usage.option-unused', { option: '--recipients', target: target.title });
  }
  if (recipients === undefined || target.fromAward === undefined) {
    const { value, losses, problems = [], ...notes } = target.fromDefinition(definition, options);
    return print(context, target, values, value, losses, problems, 'map.refused', notes);
  }
  const { mapRecipients } = await import('../map-recipients.ts'); // with what issues credentials
  const mapped = await mapRecipients(context, target.fromAward, definition, recipients, options);
  return mapped === undefined ? 1 : print(context, target, values, mapped.value, mapped.losses, []);
}

/** The parameters of a mapping; prints what is wrong with a file that holds none, `undefined` then. */
async function readParameters(context: Context, path: string): Promise<JsonObject | undefined> {
  const source = await readSource(path);
  const value = source.ok ? source.value.value : undefined;
  if (isJsonObject(value)) return value;
  const found = source.ok ? [problem('map.parameters', '')] : source.error;
  for (const one of found) {
    context.terminal.err(problemLine(context, one, path, positionOf(one)));
  }
  return undefined;
}

async function print(
  context: Context,
  target: MapTarget,
  values: Values,
  document: unknown,
  losses: readonly Loss[],
  problems: readonly Problem[],
  complaint: 'map.refused' | 'map.incomplete' = 'map.refused',
  { assumed = [], unchecked = [] }: Pick<MappedDefinition, 'assumed' | 'unchecked'> = {},
): Promise<ExitCode> {
  const { terminal, texts, json } = context;
  const catalogue = joinCatalogues(texts, target.texts[texts.locale]);
  const out = textOption(values, 'out');
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (out !== undefined) await writeWhole(out, text);
  if (json) {
    const told: MapOutput = {
      document,
      losses: losses.map((loss) => describeLoss(catalogue, loss)),
      ...(problems.length === 0
        ? {}
        : {
            problems: problems.map(({ code, pointer, params }) => ({
              path: pointer,
              code,
              message: formatMessage(catalogue, code, params),
            })),
          }),
      ...(assumed.length === 0 ? {} : { assumed }),
      ...(unchecked.length === 0 ? {} : { unchecked }),
    };
    terminal.out(`${JSON.stringify(told)}\n`);
  } else {
    if (out === undefined) terminal.out(text);
    terminal.err(lossText(context, catalogue, losses));
    if (assumed.length > 0) {
      terminal.err(`${formatMessage(texts, 'map.assumed', { count: assumed.length })}\n`);
    }
    if (unchecked.length > 0) {
      const places = unchecked.map((place) => `  ${printable(place)}\n`).join('');
      terminal.err(`${formatMessage(texts, 'map.unchecked')}\n${places}`);
    }
    if (problems.length > 0) {
      terminal.err(`${formatMessage(texts, complaint, { target: target.title })}\n`);
      for (const found of problems) {
        terminal.err(problemLine({ ...context, texts: catalogue }, found, target.title, undefined));
      }
    }
  }
  return problems.length > 0 ? 1 : 0;
}
