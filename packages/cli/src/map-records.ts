import { formatMessage, joinCatalogues, type Loss, problem } from '@merkki/core';
import { award, type MicroCredential } from '@merkki/model';
import { type Context, textOption, type Values } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { sortRecipients } from './good-recipients.ts';
import { readBytes, writeWhole } from './io/files.ts';
import { readRecipients } from './io/read-recipients.ts';
import { describeLoss, lossText } from './loss-text.ts';
import type { MapOutput } from './outputs.ts';
import { readDefinition } from './read-definition.ts';
import type { RecordProblem, RecordTarget } from './record-target.ts';
import { positionOf, problemLine } from './report-problem.ts';
import { unsignedId } from './unsigned-id.ts';
import { oneOf, usageError } from './usage-error.ts';

/** A problem and what it is about: a recipient of the list, or the file. */
interface Told {
  readonly problem: RecordProblem;
  readonly label: string;
  readonly recipient?: number;
}

/** What is printed. */
interface Outcome {
  readonly document: unknown;
  readonly text: string;
  readonly losses: readonly Loss[];
  readonly told: readonly Told[];
}

/**
 * `merkki map` for the formats of learners' records. A recipient whose record the register would refuse
 * is told and left out; the others go on.
 *
 * @throws Usage errors; `file.unreadable` when a file cannot be opened.
 * @internal
 */
export async function mapRecords(
  context: Context,
  target: RecordTarget,
  path: string | undefined,
  values: Values,
  usage: string,
): Promise<ExitCode> {
  const from = textOption(values, 'from');
  if (from !== undefined) {
    if (path !== undefined) throw usageError('usage.too-many', { command: 'map --from' });
    refuse(values, ['offering', 'recipients', 'language', 'record'], '--from');
    return readBack(context, target, from, values);
  }
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  refuse(values, ['language', 'schema', 'profile'], target.title);
  const recipients = textOption(values, 'recipients');
  if (recipients === undefined) {
    const { texts, terminal } = context;
    terminal.err(`${formatMessage(texts, 'help.usage')}  merkki ${usage}\n`);
    throw usageError('usage.option-missing', { option: '--recipients' });
  }
  const wanted = textOption(values, 'record') ?? target.records[0] ?? '';
  const record = oneOf('--record', wanted, target.records);
  const definition = await readDefinition(context, path);
  if (definition === undefined) return 1;
  const outcome = await mapAll(context, target, definition, recipients, record, values);
  return print(context, target, values, outcome);
}

function refuse(values: Values, names: readonly string[], target: string): void {
  const unused = names.find((name) => values[name] !== undefined);
  if (unused !== undefined) {
    throw usageError('usage.option-unused', { option: `--${unused}`, target });
  }
}

async function mapAll(
  context: Context,
  target: RecordTarget,
  definition: MicroCredential,
  path: string,
  record: string,
  values: Values,
): Promise<Outcome> {
  const entries = await readRecipients(path);
  const { good, bad } = sortRecipients(entries, definition);
  const offeringId = textOption(values, 'offering');
  const told: Told[] = bad.flatMap(({ number, problems }) =>
    problems.map((found) => tell(path, number, found)),
  );
  if (entries.length === 0) told.push({ problem: problem('recipients.none'), label: path });
  const documents: unknown[] = [];
  const losses = new Map<string, Loss>();
  for (const { number, recipient } of good) {
    const awarded = award(definition, recipient, {
      id: await unsignedId(definition, recipient),
      issuedOn: context.now().slice(0, 10),
    });
    const mapped = target.fromAward(awarded, {
      record,
      ...(offeringId === undefined ? {} : { offeringId }),
    });
    told.push(...mapped.problems.map((found) => tell(path, number, found)));
    if (mapped.problems.some(isError)) continue;
    documents.push(mapped.value);
    // What the definition loses is the same for each recipient, and is told once.
    for (const loss of mapped.losses) losses.set(`${loss.path} ${loss.code}`, loss);
  }
  const { document, text } = target.join(documents);
  return {
    document,
    text: documents.length === 0 ? '' : text,
    losses: [...losses.values()],
    told,
  };
}

/** Where a record lies among the others says nothing to a person who looks for the recipient. */
function tell(path: string, number: number, found: RecordProblem): Told {
  const { line: _line, column: _column, ...problem } = found;
  return { problem, label: `${path} (${number})`, recipient: number };
}

async function readBack(
  context: Context,
  target: RecordTarget,
  path: string,
  values: Values,
): Promise<ExitCode> {
  const read = target.readBack(await readBytes(path));
  if (!read.ok) {
    for (const found of read.error) {
      context.terminal.err(problemLine(context, found, path, positionOf(found)));
    }
    return 1;
  }
  const { value, losses, problems } = read.value;
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const told = problems.map((one) => ({ problem: one, label: path }));
  return print(context, target, values, { document: value, text, losses, told });
}

async function print(
  context: Context,
  target: RecordTarget,
  values: Values,
  { document, text, losses, told }: Outcome,
): Promise<ExitCode> {
  const { terminal, texts, json } = context;
  const catalogue = joinCatalogues(texts, target.texts[texts.locale]);
  const out = textOption(values, 'out');
  if (out !== undefined && text !== '') await writeWhole(out, text);
  if (json) {
    const output: MapOutput = {
      document,
      losses: losses.map((loss) => describeLoss(catalogue, loss)),
      ...(told.length === 0
        ? {}
        : {
            problems: told.map(({ problem: { code, pointer, params, ...found }, recipient }) => ({
              path: pointer,
              code,
              message: formatMessage(catalogue, code, params),
              ...(recipient === undefined ? {} : { recipient }),
              ...(found.line === undefined ? {} : { line: found.line }),
              ...(found.column === undefined ? {} : { column: found.column }),
              ...(found.severity === 'warning' ? { severity: found.severity } : {}),
            })),
          }),
    };
    terminal.out(`${JSON.stringify(output)}\n`);
  } else {
    if (out === undefined) terminal.out(text);
    if (text !== '') terminal.err(lossText(context, catalogue, losses));
    for (const { problem: found, label } of gathered(told)) {
      const { line, column } = found;
      const position = line === undefined || column === undefined ? undefined : { line, column };
      terminal.err(problemLine({ ...context, texts: catalogue }, found, label, position));
    }
  }
  return told.some(({ problem: found }) => isError(found)) ? 1 : 0;
}

function isError({ severity }: RecordProblem): boolean {
  return severity !== 'warning';
}

/** What is the same for several recipients becomes one, with their numbers: `list.csv (1, 2, 5)`. */
function gathered(told: readonly Told[]): readonly Told[] {
  const same = new Map<string, Told[]>();
  for (const one of told) {
    const { code, pointer, params } = one.problem;
    const key = one.recipient === undefined ? '' : JSON.stringify([code, pointer, params]);
    if (key === '') same.set(`alone ${same.size}`, [one]);
    else same.set(key, [...(same.get(key) ?? []), one]);
  }
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const numbers = group.map(({ recipient }) => recipient).join(', ');
    return [{ ...first, label: first.label.replace(/\(\d+\)$/, `(${numbers})`) }];
  });
}
