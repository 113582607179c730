import { createHash, randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { formatMessage, MerkkiError, type Problem, problem } from '@merkki/core';
import {
  createIssuer,
  deriveCredentialId,
  type IssueFormat,
  type Issuer,
  issueFormats,
} from '@merkki/issuer';
import {
  award,
  type MicroCredential,
  type MicroCredentialAward,
  type Recipient,
} from '@merkki/model';
import { imageFormat } from '@merkki/open-badges/bake';
import { createSigner } from '@merkki/proofs';
import { checkQuality, toText } from '@merkki/quality';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { fittingKey } from '../fitting-key.ts';
import { goodRecipients } from '../good-recipients.ts';
import { exists, readBytes, writeWhole } from '../io/files.ts';
import { readKeys } from '../io/key-store.ts';
import { Manifest, type ManifestRow } from '../io/manifest.ts';
import { readRecipients } from '../io/read-recipients.ts';
import { languageOption } from '../language-option.ts';
import { readDefinition } from '../read-definition.ts';
import { problemLine } from '../report-problem.ts';
import { recipientKey } from '../unsigned-id.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** Issues one credential per recipient; what was issued before stays as it is. */
export const issueCommand: Command = {
  name: 'issue',
  usage: `issue FILE --recipients FILE --keys DIR --out DIR [--format ${Object.keys(issueFormats).join('|')}] [--language fi|sv|en] [--bake IMAGE]`,
  options: {
    recipients: { type: 'string' },
    keys: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    bake: { type: 'string' },
  },
  run: async (context, positionals, values) => {
    const [path] = positionals;
    if (path === undefined) throw usageError('usage.argument-missing', { argument: 'FILE' });
    if (positionals.length > 1) throw usageError('usage.too-many', { command: 'issue' });
    const recipientsPath = required(values, 'recipients');
    const keysFolder = required(values, 'keys');
    const out = required(values, 'out');
    const format = formatOption(values);
    const picture = await pictureOption(values, format);

    const definition = await readDefinition(context, path);
    const entries = await readRecipients(recipientsPath);
    if (definition === undefined) return 1;
    const recipients = goodRecipients(context, recipientsPath, entries, definition);
    if (recipients === undefined) return 1;
    const language = languageOption(textOption(values, 'language'), definition);
    const issuedAt = context.now();
    const key = await fittingKey(await readKeys(keysFolder), format, issuedAt);
    const run: IssueRun = {
      context,
      definition,
      issuer: createIssuer({
        signer: createSigner(key),
        certificates: key.certificates ?? [],
        random: (bytes) => new Uint8Array(randomBytes(bytes)),
      }),
      options: {
        format,
        language,
        issuedAt,
        ...(picture === undefined ? {} : { image: picture.bytes }),
      },
      pictureEnding: picture?.ending ?? '',
      out,
      manifest: await Manifest.open(join(out, 'manifest.ndjson')),
    };
    const awards = await makeAwards(run, recipients);
    return isGoodEnough(run, path, awards) ? issueAll(run, awards) : 1;
  },
};

interface IssueRun {
  readonly context: Context;
  readonly definition: MicroCredential;
  readonly issuer: Issuer;
  readonly options: Parameters<Issuer['issue']>[1];
  readonly pictureEnding: string;
  readonly out: string;
  readonly manifest: Manifest;
}

function required(values: Values, option: string): string {
  const value = textOption(values, option);
  if (value === undefined) throw usageError('usage.option-missing', { option: `--${option}` });
  return value;
}

function formatOption(values: Values): IssueFormat {
  const known: IssueFormat[] = ['ob3-di', 'ob3-jwt', 'elm-jades'];
  return oneOf('--format', textOption(values, 'format') ?? 'ob3-di', known);
}

async function pictureOption(
  values: Values,
  format: IssueFormat,
): Promise<{ readonly bytes: Uint8Array; readonly ending: string } | undefined> {
  const path = textOption(values, 'bake');
  if (path === undefined) return undefined;
  if (!issueFormats[format].bakeable) throw usageError('usage.bake-format', { format });
  const bytes = await readBytes(path);
  const kind = imageFormat(bytes);
  if (kind === 'png' || kind === 'svg') return { bytes, ending: `.${kind}` };
  throw new MerkkiError({
    code: 'bake.not-an-image',
    message: 'The picture is neither PNG nor SVG.',
    params: { path },
  });
}

function makeAwards(
  { definition, issuer, options }: IssueRun,
  recipients: readonly Recipient[],
): Promise<readonly MicroCredentialAward[]> {
  return Promise.all(
    recipients.map(async (recipient) =>
      award(definition, recipient, {
        id: await deriveCredentialId({
          issuer: issuer.id,
          definition: definition.id,
          version: definition.version,
          recipient: recipientKey(recipient),
        }),
        issuedOn: options.issuedAt.slice(0, 10),
      }),
    ),
  );
}

/** Nothing is signed that the quality rules call an error; the first award that fails is shown. */
function isGoodEnough(
  { context, options }: IssueRun,
  path: string,
  awards: readonly MicroCredentialAward[],
): boolean {
  const { terminal, texts } = context;
  for (const record of awards) {
    const report = checkQuality(record, { stage: 'award', now: options.issuedAt });
    if (report.verdict !== 'fail') continue;
    const { columns: width, colour } = terminal;
    terminal.err(`${toText(report, texts, { title: path, width, colour })}\n`);
    const count = report.summary.errors;
    terminal.err(`${formatMessage(texts, 'issue.quality', { count })}\n`);
    return false;
  }
  return true;
}

async function issueAll(run: IssueRun, awards: readonly MicroCredentialAward[]): Promise<ExitCode> {
  const { terminal, texts, json } = run.context;
  const counts = { issued: 0, skipped: 0, refused: 0 };
  for (const [index, record] of awards.entries()) {
    const recipient = index + 1;
    const input = inputDigest(record, run);
    const earlier = run.manifest.find(record.id, run.options.format);
    const found = earlier === undefined ? [] : await findConflicts(run, earlier, input, recipient);
    const row = earlier ?? (await issueOne(run, record, input));
    const outcome = found.length > 0 ? 'refused' : earlier === undefined ? 'issued' : 'skipped';
    counts[outcome] += 1;
    if (json) {
      const codes = found.map(({ code }) => code);
      const told = { recipient, outcome, ...(codes.length === 0 ? {} : { codes }), ...row };
      terminal.out(`${JSON.stringify(told)}\n`);
    }
    for (const each of found) terminal.err(problemLine(run.context, each, run.out, undefined));
  }
  terminal.err(`${formatMessage(texts, 'issue.issued', { count: counts.issued })}\n`);
  if (counts.skipped > 0) {
    terminal.err(`${formatMessage(texts, 'issue.skipped', { count: counts.skipped })}\n`);
  }
  return counts.refused > 0 ? 1 : 0;
}

/**
 * Why an earlier credential is not the one that would be issued now: another content, or files that
 * are gone. A credential is never signed twice for that.
 */
async function findConflicts(
  { out }: IssueRun,
  row: ManifestRow,
  input: string,
  recipient: number,
): Promise<readonly Problem[]> {
  if (row.input !== input) return [problem('issue.conflict', '', { recipient })];
  const missing: Problem[] = [];
  for (const { name } of row.files) {
    const file = basename(name);
    if (!(await exists(join(out, file)))) {
      missing.push(problem('issue.file-missing', '', { recipient, file }));
    }
  }
  return missing;
}

async function issueOne(
  run: IssueRun,
  record: MicroCredentialAward,
  input: string,
): Promise<ManifestRow> {
  const { issuer, options, out, manifest, pictureEnding } = run;
  const issued = await issuer.issue(record, options);
  const name = record.id.replace('urn:uuid:', '');
  const files: { readonly name: string; readonly content: string | Uint8Array }[] = [
    { name: `${name}${issueFormats[options.format].fileEnding}`, content: issued.text },
  ];
  if (issued.baked !== undefined) {
    const kind = options.format === 'ob3-jwt' ? '.jwt' : '';
    files.push({ name: `${name}${kind}${pictureEnding}`, content: issued.baked });
  }
  for (const file of files) await writeWhole(join(out, file.name), file.content);
  const row = {
    id: record.id,
    format: options.format,
    issuer: issuer.id,
    issuedAt: options.issuedAt,
    input,
    files: files.map((file) => ({
      name: file.name,
      sha256: createHash('sha256').update(file.content).digest('hex'),
    })),
  };
  await manifest.add(row);
  return row;
}

/** What decides whether two runs issue the same: the award but for its dates of issuing, and the language. */
function inputDigest(record: MicroCredentialAward, { options }: IssueRun): string {
  const { issuedOn, awardedOn, validUntil, results = [], ...rest } = record;
  const grades = results.map(({ assessmentId, grade }) => ({ assessmentId, grade }));
  const text = JSON.stringify({ ...rest, grades, language: options.language });
  return createHash('sha256').update(text).digest('hex');
}
