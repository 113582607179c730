import { formatMessage, joinCatalogues, type Loss, type Problem } from '@merkki/core';
import { award, type MicroCredential } from '@merkki/model';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { goodRecipients } from '../good-recipients.ts';
import { writeWhole } from '../io/files.ts';
import { readRecipients } from '../io/read-recipients.ts';
import { languageOption } from '../language-option.ts';
import { describeLoss, lossText } from '../loss-text.ts';
import type { MapTarget } from '../map-target.ts';
import { mapTargets } from '../map-targets.ts';
import type { MapOutput } from '../outputs.ts';
import { printCoverage } from '../print-coverage.ts';
import { readDefinition, readSource } from '../read-definition.ts';
import { problemLine } from '../report-problem.ts';
import { unsignedId } from '../unsigned-id.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** Maps a definition to another format, and says what could not be carried. */
export const mapCommand: Command = {
  name: 'map',
  usage: `map ${Object.keys(mapTargets).join('|')} FILE|--from FILE [--offering ID] [--recipients FILE] [--language fi|sv|en] [--out FILE] | map --coverage`,
  options: {
    from: { type: 'string' },
    offering: { type: 'string' },
    recipients: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
    coverage: { type: 'boolean' },
  },
  run: async (context, positionals, values) => {
    if (values['coverage'] === true) return coverage(context, positionals, values);
    const [name, path] = positionals;
    if (name === undefined) throw usageError('usage.argument-missing', { argument: 'TARGET' });
    const target = mapTargets[oneOf('TARGET', name, Object.keys(mapTargets))];
    const from = textOption(values, 'from');
    if (from !== undefined && target !== undefined) {
      if (path !== undefined) throw usageError('usage.too-many', { command: 'map --from' });
      return readBack(context, target, from, values);
    }
    if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
    if (positionals.length > 2) throw usageError('usage.too-many', { command: 'map' });
    const definition = await readDefinition(context, path);
    if (definition === undefined || target === undefined) return 1;
    return mapDefinition(context, target, definition, values);
  },
};

/** Shows what the study services have places for; no file is read. */
function coverage(context: Context, positionals: readonly string[], values: Values): ExitCode {
  if (positionals.length > 0) throw usageError('usage.too-many', { command: 'map --coverage' });
  const unused = ['from', 'offering', 'recipients', 'language', 'out'].find(
    (name) => values[name] !== undefined,
  );
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
    const { value, losses, problems = [] } = target.fromDefinition(definition, options);
    return print(context, target, values, value, losses, problems);
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
    };
    terminal.out(`${JSON.stringify(told)}\n`);
  } else {
    if (out === undefined) terminal.out(text);
    terminal.err(lossText(context, catalogue, losses));
    if (problems.length > 0) {
      terminal.err(`${formatMessage(texts, complaint, { target: target.title })}\n`);
      for (const found of problems) {
        terminal.err(problemLine({ ...context, texts: catalogue }, found, target.title, undefined));
      }
    }
  }
  return problems.length > 0 ? 1 : 0;
}
