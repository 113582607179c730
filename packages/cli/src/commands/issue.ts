import { randomBytes } from 'node:crypto';
import { formatMessage, MerkkiError, type Problem, problem } from '@merkki/core';
import {
  createIssuer,
  type IssueFormat,
  type Issuer,
  type IssuingStore,
  issueFormats,
  type RunItem,
  type RunOptions,
  readCredentials,
} from '@merkki/issuer';
import { createFileStore } from '@merkki/issuer/node';
import type { MicroCredential, MicroCredentialAward, Recipient } from '@merkki/model';
import { createSigner, type KeyRecord } from '@merkki/proofs';
import { checkQuality, type QualityReport, toText } from '@merkki/quality';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { fittingKey } from '../fitting-key.ts';
import { type FormatSettings, formatSettings } from '../format-options.ts';
import { goodRecipients } from '../good-recipients.ts';
import { readBytes } from '../io/files.ts';
import { readKeys } from '../io/key-store.ts';
import { progressBar } from '../io/progress-bar.ts';
import { readRecipients } from '../io/read-recipients.ts';
import { languageOption } from '../language-option.ts';
import { passingFailure } from '../passing-failure.ts';
import { readDefinition } from '../read-definition.ts';
import { problemLine, reportError } from '../report-problem.ts';
import { requiredOption } from '../status-options.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** Issues one credential per recipient; what was issued before stays as it is. */
export const run: Run = async (context, positionals, values) => {
  const [path] = positionals;
  if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
  if (positionals.length > 1) throw usageError('usage.too-many', { command: 'issue' });
  const recipientsPath = requiredOption(values, 'recipients');
  const keysFolder = requiredOption(values, 'keys');
  const out = requiredOption(values, 'out');
  const isDry = values['dry-run'] === true;
  const format = formatOption(values);
  const image = await pictureOption(values, format, isDry);
  const settings = await formatSettings(context, values, format);
  const store = createFileStore(out);
  if (values['resume'] === true && (await store.entries()).length === 0) {
    throw usageError('usage.nothing-to-resume', { path: out });
  }
  const definition = await readDefinition(context, path);
  const entries = await readRecipients(recipientsPath);
  if (definition === undefined) return 1;
  const good = goodRecipients(context, recipientsPath, entries, definition);
  if (good === undefined && !isDry) return 1;
  const recipients = good ?? entries.flatMap((entry) => (entry.ok ? [entry.recipient] : []));
  const { key, refusal } = await keyFor(keysFolder, format, context.now(), isDry);
  const quality: { report?: QualityReport } = {};
  const task: IssueRun = {
    context,
    issuer: issuerOf(key, format, store, settings),
    store,
    definition,
    recipients,
    recipientsPath,
    options: {
      ...writingOptions(context, values, definition, format, image),
      ...settings.run,
      ...(textOption(values, 'run') === undefined
        ? {}
        : { runKey: textOption(values, 'run') ?? '' }),
      checkAward: (record) => qualityProblems(record, context.now(), quality),
    },
  };
  const result = isDry ? await dryRun(task) : await issueAll(task);
  if (quality.report !== undefined) showQuality(context, quality.report, path);
  if (refusal !== undefined) reportError(context, refusal);
  return refusal !== undefined ? 2 : good === undefined ? 1 : result;
};

interface IssueRun {
  readonly context: Context;
  readonly issuer: Issuer;
  readonly store: IssuingStore;
  readonly definition: MicroCredential;
  readonly recipients: readonly Recipient[];
  readonly recipientsPath: string;
  readonly options: RunOptions;
}

/**
 * The form that is asked for.
 *
 * @internal
 */
export function formatOption(values: Values): IssueFormat {
  const known: IssueFormat[] = ['ob3-di', 'ob3-jwt', 'elm-jades', 'elm-di', 'sd-jwt'];
  return oneOf('--format', textOption(values, 'format') ?? 'ob3-di', known);
}

/**
 * An issuer with a key of the folder; without one an issuer that can only check.
 *
 * @internal
 */
export function issuerOf(
  key: KeyRecord | undefined,
  format: IssueFormat,
  store: IssuingStore,
  settings: Pick<FormatSettings, 'issuer'>,
): Issuer {
  const [alg = 'EdDSA'] = issueFormats[format].algorithms;
  const nobody = { id: 'did:web:issuer.invalid#none', alg, sign: async () => new Uint8Array() };
  return createIssuer({
    signer: key === undefined ? nobody : createSigner(key),
    certificates: key?.certificates ?? [],
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    store,
    ...settings.issuer,
  });
}

/**
 * What of the options says how credentials are written.
 *
 * @internal
 */
export function writingOptions(
  context: Context,
  values: Values,
  definition: MicroCredential,
  format: IssueFormat,
  image: Uint8Array | undefined,
): RunOptions {
  const url = textOption(values, 'status-list');
  const purpose = oneOf('--status-purpose', textOption(values, 'status-purpose') ?? 'revocation', [
    'revocation',
    'suspension',
  ] as const);
  return {
    format,
    language: languageOption(textOption(values, 'language'), definition),
    issuedAt: context.now(),
    ...(image === undefined ? {} : { image }),
    ...(url === undefined ? {} : { statusList: { url, purpose } }),
  };
}

/**
 * The picture that badges are to be baked into.
 *
 * @internal
 */
export async function pictureOption(
  values: Values,
  format: IssueFormat,
  isDry = false,
): Promise<Uint8Array | undefined> {
  const path = textOption(values, 'bake');
  if (path === undefined) return undefined;
  if (!issueFormats[format].bakeable) throw usageError('usage.bake-format', { format });
  const { imageFormat } = await import('@merkki/open-badges/bake');
  const bytes = await readBytes(path);
  if (isDry || ['png', 'svg'].includes(imageFormat(bytes) ?? '')) return bytes;
  throw new MerkkiError({
    code: 'bake.not-an-image',
    message: 'The picture is neither PNG nor SVG.',
    params: { path },
  });
}

/** The key that fits; a dry run goes on without one and tells of it at its end. */
async function keyFor(
  folder: string,
  format: IssueFormat,
  now: string,
  isDry: boolean,
): Promise<{ readonly key?: KeyRecord; readonly refusal?: MerkkiError }> {
  try {
    return { key: await fittingKey(await readKeys(folder), format, now) };
  } catch (cause) {
    if (!isDry || !MerkkiError.isInstance(cause)) throw cause;
    return { refusal: cause };
  }
}

/** Nothing is signed that the quality rules call an error; the first report is kept to be shown. */
function qualityProblems(
  record: MicroCredentialAward,
  now: string,
  quality: { report?: QualityReport },
): readonly Problem[] {
  const report = checkQuality(record, { stage: 'award', now });
  if (report.verdict !== 'fail') return [];
  quality.report ??= report;
  return [problem('issue.quality', '', { count: report.summary.errors })];
}

function showQuality(context: Context, report: QualityReport, title: string): void {
  const { columns: width, colour } = context.terminal;
  context.terminal.err(`${toText(report, context.texts, { title, width, colour })}\n`);
}

async function dryRun(run: IssueRun): Promise<ExitCode> {
  const { terminal, texts, json } = run.context;
  const check = await run.issuer.check(run.definition, run.recipients, run.options);
  const { problems, losses, fresh, existing } = check;
  for (const found of problems) tellProblem(run, found);
  if (json) terminal.out(`${JSON.stringify({ problems, losses, fresh, existing })}\n`);
  else {
    const count = losses.length;
    if (count > 0) terminal.err(`${formatMessage(texts, 'map.losses', { count })}\n`);
    terminal.out(`${formatMessage(texts, 'issue.dry-run', { fresh, existing })}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

async function issueAll(run: IssueRun): Promise<ExitCode> {
  const { terminal, texts } = run.context;
  const bar = progressBar(terminal);
  try {
    const options = { ...run.options, onProgress: bar.show };
    const { problems, items } = await run.issuer.run(run.definition, run.recipients, options);
    bar.clear();
    for (const found of problems) tellProblem(run, found);
    if (problems.length > 0) {
      terminal.err(`${formatMessage(texts, 'issue.nothing')}\n`);
      return 1;
    }
    return await tellItems(run, items);
  } catch (error) {
    bar.clear();
    return passingFailure(run.context, error);
  }
}

async function tellItems(run: IssueRun, items: readonly RunItem[]): Promise<ExitCode> {
  const { terminal, texts, json } = run.context;
  const counts = { issued: 0, unchanged: 0, baked: 0, refused: 0 };
  const records = new Map((await readCredentials(run.store)).map((record) => [record.id, record]));
  for (const { recipient, id, outcome, problems, files } of items) {
    counts[outcome] += 1;
    for (const found of problems) tellProblem(run, found);
    if (!json) continue;
    const record = records.get(id);
    const form = record?.forms.find(({ format }) => format === run.options.format);
    const codes = problems.map(({ code }) => code);
    const told = {
      recipient: recipient + 1,
      outcome: outcome === 'unchanged' ? 'skipped' : outcome,
      ...(codes.length === 0 ? {} : { codes }),
      id,
      format: run.options.format,
      issuer: form?.issuer,
      issuedAt: form?.issuedAt,
      input: form?.input,
      status: record?.status,
      files,
    };
    terminal.out(`${JSON.stringify(told)}\n`);
  }
  terminal.err(`${formatMessage(texts, 'issue.issued', { count: counts.issued })}\n`);
  if (counts.baked > 0) {
    terminal.err(`${formatMessage(texts, 'issue.baked', { count: counts.baked })}\n`);
  }
  if (counts.unchanged > 0) {
    terminal.err(`${formatMessage(texts, 'issue.skipped', { count: counts.unchanged })}\n`);
  }
  return counts.refused > 0 ? 1 : 0;
}

function tellProblem({ context, recipientsPath }: IssueRun, found: Problem): void {
  context.terminal.err(problemLine(context, found, recipientsPath, undefined));
}
