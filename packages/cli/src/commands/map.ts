import {
  type Catalogue,
  formatMessage,
  joinCatalogues,
  type Loss,
  type Problem,
} from '@merkki/core';
import { award, type MicroCredential } from '@merkki/model';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { goodRecipients } from '../good-recipients.ts';
import { writeWhole } from '../io/files.ts';
import { readRecipients } from '../io/read-recipients.ts';
import { languageOption } from '../language-option.ts';
import { type MapTarget, mapTargets } from '../map-targets.ts';
import { readDefinition } from '../read-definition.ts';
import { problemLine } from '../report-problem.ts';
import { unsignedId } from '../unsigned-id.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** Maps a definition to another format, and says what could not be carried. */
export const mapCommand: Command = {
  name: 'map',
  usage: `map ${Object.keys(mapTargets).join('|')} FILE [--offering ID] [--recipients FILE] [--language fi|sv|en] [--out FILE]`,
  options: {
    offering: { type: 'string' },
    recipients: { type: 'string' },
    language: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (context, positionals, values) => {
    const [name, path] = positionals;
    if (name === undefined) throw usageError('usage.argument-missing', { argument: 'TARGET' });
    const target = mapTargets[oneOf('TARGET', name, Object.keys(mapTargets))];
    if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
    if (positionals.length > 2) throw usageError('usage.too-many', { command: 'map' });
    const definition = await readDefinition(context, path);
    if (definition === undefined || target === undefined) return 1;
    return mapDefinition(context, target, definition, values);
  },
};

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
): Promise<ExitCode> {
  const { terminal, texts, json } = context;
  const catalogue = joinCatalogues(texts, target.texts[texts.locale]);
  const out = textOption(values, 'out');
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (out !== undefined) await writeWhole(out, text);
  if (json) {
    const told = {
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
      terminal.err(`${formatMessage(texts, 'map.refused', { target: target.title })}\n`);
      for (const found of problems) {
        terminal.err(problemLine({ ...context, texts: catalogue }, found, target.title, undefined));
      }
    }
  }
  return problems.length > 0 ? 1 : 0;
}

function describeLoss(
  catalogue: Catalogue,
  { path, code, params }: Loss,
): { readonly path: string; readonly reason: string; readonly code: string } {
  return { path, reason: formatMessage(catalogue, code, params), code };
}

/** The losses by reason, each reason with its places. */
function lossText(context: Context, catalogue: Catalogue, losses: readonly Loss[]): string {
  if (losses.length === 0) return `${formatMessage(context.texts, 'map.no-losses')}\n`;
  const byReason = new Map<string, string[]>();
  for (const loss of losses) {
    const { path, reason, code } = describeLoss(catalogue, loss);
    const places = byReason.get(`${reason} [${code}]`) ?? [];
    places.push(path);
    byReason.set(`${reason} [${code}]`, places);
  }
  const lines = [...byReason].flatMap(([reason, places]) => [
    `  ${reason}`,
    ...gathered(places).map((path) => `    ${path}`),
  ]);
  const title = formatMessage(context.texts, 'map.losses', { count: losses.length });
  return [title, ...lines, ''].join('\n');
}

/** Places that differ only in the numbers of list elements become one, such as `/outcomes/0…4/verb`. */
function gathered(places: readonly string[]): readonly string[] {
  const byShape = new Map<string, number[]>();
  for (const place of places) {
    const number = [...place.matchAll(/\/(\d+)(?=\/|$)/g)].at(-1);
    const shape =
      number === undefined
        ? place
        : `${place.slice(0, number.index)}/#${place.slice(number.index + number[0].length)}`;
    byShape.set(shape, [...(byShape.get(shape) ?? []), Number(number?.[1] ?? 0)]);
  }
  return [...byShape].map(([shape, numbers]) => {
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const isRun = new Set(numbers).size === high - low + 1;
    const all = isRun && low !== high ? `${low}…${high}` : numbers.join(',');
    return shape.replace('/#', `/${all}`);
  });
}
