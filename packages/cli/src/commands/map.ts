import { formatMessage, joinCatalogues, type Loss, type Problem } from '@merkki/core';
import { award, type MicroCredential } from '@merkki/model';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { goodRecipients } from '../good-recipients.ts';
import { writeWhole } from '../io/files.ts';
import { readRecipients } from '../io/read-recipients.ts';
import { printable } from '../io/terminal.ts';
import { languageOption } from '../language-option.ts';
import { describeLoss, lossText } from '../loss-text.ts';
import { mapRecords } from '../map-records.ts';
import type { MappedDefinition, MapTarget } from '../map-target.ts';
import { mapTargets } from '../map-targets.ts';
import type { MapOutput } from '../outputs.ts';
import { readOwnTarget } from '../own-target.ts';
import { printCoverage } from '../print-coverage.ts';
import { readDefinition, readSource } from '../read-definition.ts';
import { recordTargets } from '../record-targets.ts';
import { problemLine } from '../report-problem.ts';
import { unsignedId } from '../unsigned-id.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** What can be named as the target, learners' records last. */
const targetNames = [...Object.keys(mapTargets), ...Object.keys(recordTargets)];

/** Maps a definition to another format, and says what could not be carried. */
export const mapCommand: Command = {
  name: 'map',
  usage: `map ${targetNames.join('|')} FILE|--from FILE [--offering ID] [--recipients FILE] [--record NAME] [--language fi|sv|en] [--schema OPENAPI --profile TABLE] [--out FILE] | map --coverage`,
  options: {
    from: { type: 'string' },
    offering: { type: 'string' },
    recipients: { type: 'string' },
    record: { type: 'string' },
    language: { type: 'string' },
    schema: { type: 'string' },
    profile: { type: 'string' },
    out: { type: 'string' },
    coverage: { type: 'boolean' },
  },
  run: async (context, positionals, values) => {
    if (values['coverage'] === true) return coverage(context, positionals, values);
    const [name, path] = positionals;
    if (name === undefined) throw usageError('usage.argument-missing', { argument: 'TARGET' });
    const records = recordTargets[oneOf('TARGET', name, targetNames)];
    if (positionals.length > 2) throw usageError('usage.too-many', { command: 'map' });
    if (records !== undefined) {
      const usage = `map ${name} FILE --recipients FILE [--offering ID] [--out FILE] | map ${name} --from FILE`;
      return mapRecords(context, records, path, values, usage);
    }
    if (values['record'] !== undefined) {
      throw usageError('usage.option-unused', { option: '--record', target: name });
    }
    const standing = mapTargets[name];
    const own = ownFiles(name, values);
    const target = own === undefined ? standing : await readOwnTarget(context, ...own);
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
  },
};

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
function coverage(context: Context, positionals: readonly string[], values: Values): ExitCode {
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
  const unused = ['offering', 'recipients', 'language'].find((name) => values[name] !== undefined);
  if (unused !== undefined) {
    throw usageError('usage.option-unused', { option: `--${unused}`, target: '--from' });
  }
  const source = await readSource(path);
  const read = source.ok ? target.readBack(source.value.value, context.locale) : source;
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
  const options = {
    language,
    now: context.now(),
    ...(offeringId === undefined ? {} : { offeringId }),
  };
  const recipients = textOption(values, 'recipients');
  if (recipients !== undefined && target.fromAward === undefined) {
    throw usageError('usage.option-unused', { option: '--recipients', target: target.title });
  }
  if (recipients === undefined || target.fromAward === undefined) {
    const { value, losses, problems = [], ...notes } = target.fromDefinition(definition, options);
    return print(context, target, values, value, losses, problems, 'map.refused', notes);
  }
  const good = goodRecipients(context, recipients, await readRecipients(recipients), definition);
  if (good === undefined) return 1;
  const documents: unknown[] = [];
  const losses: Loss[] = [];
  for (const recipient of good) {
    const record = award(definition, recipient, {
      id: await unsignedId(definition, recipient),
      issuedOn: options.now.slice(0, 10),
    });
    const mapped = await target.fromAward(record, options);
    documents.push(mapped.value);
    // What the definition loses is the same for each recipient, and is told once.
    for (const loss of mapped.losses) {
      if (!losses.some(({ path, code }) => path === loss.path && code === loss.code))
        losses.push(loss);
    }
  }
  return print(context, target, values, documents, losses, []);
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
