import { formatMessage } from '@merkki/core';
import {
  applyBaseline,
  type CheckedDocument,
  createQualityChecker,
  type Verdict,
} from '@merkki/quality';
import { readBaseline, writeBaseline } from '../check/baseline-file.ts';
import { checkFile } from '../check/check-file.ts';
import type { FileCheckOptions } from '../check/file-check-options.ts';
import { type FoundFile, findDefinitions } from '../check/find-definitions.ts';
import {
  type CheckFormat,
  checkFormats,
  renderJson,
  renderText,
  renderTogether,
} from '../check/render-check.ts';
import { writePages } from '../check/write-pages.ts';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import { instantOption } from '../instant-option.ts';
import { writeWhole } from '../io/files.ts';
import { progressBar } from '../io/progress-bar.ts';
import type { UnreadableOutput } from '../outputs.ts';
import { readProfiles } from '../read-profiles.ts';
import { reportError } from '../report-problem.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** Checks definitions and credentials against the quality rules; goes on after a bad one. */
export const run: Run = async (context, positionals, values) => {
  if (positionals.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
  const format = context.json
    ? 'json'
    : oneOf('--format', textOption(values, 'format') ?? 'text', checkFormats);
  const options = await qualityOptions(context, values);
  const baseline = textOption(values, 'baseline');
  const writes = values['write-baseline'] === true;
  if (writes && baseline === undefined) {
    throw usageError('usage.option-missing', { option: '--baseline' });
  }
  const known =
    writes || baseline === undefined ? undefined : await readBaseline(context, baseline);
  const files = await findDefinitions(positionals, { credentials: options.stage === 'award' });
  const out = textOption(values, 'out');
  // A file has no colours, and no terminal's width.
  const paper: Context =
    out === undefined
      ? context
      : { ...context, terminal: { ...context.terminal, colour: false, columns: 100 } };
  const weigh = (document: CheckedDocument): CheckedDocument =>
    known === undefined ? document : applyBaseline(document, known, options.failOn);
  const checked = await checkAll(paper, files, {
    format,
    options,
    weigh,
    streams: out === undefined,
  });
  const { documents, lines } = checked;
  if (documents.length === 0 && checked.unopened === 0) {
    throw usageError('usage.no-files', { path: positionals.join(' ') });
  }
  if (writes && baseline !== undefined) {
    const count = await writeBaseline(baseline, documents);
    context.terminal.err(
      `${formatMessage(context.texts, 'check.baseline-written', { path: baseline, count })}\n`,
    );
  }
  const heading = positionals.join(', ');
  const together = { failOn: options.failOn ?? 'error', heading };
  if (format === 'html' && out !== undefined && documents.length !== 1 && !/\.html?$/i.test(out)) {
    await writePages(context, out, documents, heading);
  } else {
    const rest =
      format === 'json' || documents.length === 0 || (format === 'text' && files.length === 1)
        ? ''
        : await renderTogether(paper, format, documents, together);
    if (out === undefined) context.terminal.out(rest);
    else await writeWhole(out, lines.join('') + rest);
  }
  // What was just written down is known.
  const codes = documents.map(({ report }) =>
    writes ? 0 : exitCodeOf(report.baseline?.verdict ?? report.verdict),
  );
  return strongest([...codes, ...(checked.unopened > 0 ? [2 as const] : [])]);
};

async function qualityOptions(context: Context, values: Values): Promise<FileCheckOptions> {
  const at = textOption(values, 'at');
  const stage = textOption(values, 'stage');
  const shared = {
    profiles: await readProfiles(context, textOption(values, 'profile') ?? 'eu'),
    failOn: oneOf('--fail-on', textOption(values, 'fail-on') ?? 'error', ['error', 'warning']),
  };
  return {
    ...(stage === undefined ? {} : { stage: oneOf('--stage', stage, ['offering', 'award']) }),
    ...shared,
    now: at === undefined ? context.now() : instantOption('--at', at),
    checker: createQualityChecker(shared),
  };
}

interface Checked {
  readonly documents: readonly CheckedDocument[];
  /** Output not written yet. */
  readonly lines: readonly string[];
  /** How many files could not be opened. */
  readonly unopened: number;
}

/** Checks file after file; text and JSON are written at once where they can be. */
async function checkAll(
  context: Context,
  files: readonly FoundFile[],
  {
    format,
    options,
    weigh,
    streams,
  }: {
    readonly format: CheckFormat;
    readonly options: FileCheckOptions;
    readonly weigh: (document: CheckedDocument) => CheckedDocument;
    readonly streams: boolean;
  },
): Promise<Checked> {
  const { terminal, texts } = context;
  const documents: CheckedDocument[] = [];
  const lines: string[] = [];
  let unopened = 0;
  const bar = progressBar(terminal);
  const say = (line: string): void => {
    bar.clear();
    if (streams) terminal.out(line);
    else lines.push(line);
  };
  for (const [index, file] of files.entries()) {
    const checked = await checkFile(file, options, texts.locale);
    if (checked.kind === 'checked') {
      const document = weigh(checked.document);
      if (format === 'json') say(renderJson(context, file.path, document));
      if (format === 'text' && isShown(document, files)) say(renderText(context, document));
      documents.push(format === 'json' || format === 'text' ? findingsOf(document) : document);
    } else {
      bar.clear();
      if (checked.kind === 'skipped') {
        terminal.err(`${formatMessage(texts, 'check.skipped', { path: file.path })}\n`);
      } else {
        unopened += 1;
        reportError(context, checked.error);
        const { code } = checked.error;
        const line: UnreadableOutput = { input: file.path, error: { code } };
        if (format === 'json') say(`${JSON.stringify(line)}\n`);
      }
    }
    if (files.length > 1) bar.show({ finished: index + 1, total: files.length });
  }
  bar.clear();
  return { documents, lines, unopened };
}

/** Of several, what is in order has its row in the table only. */
function isShown({ report }: CheckedDocument, files: readonly FoundFile[]): boolean {
  return files.length === 1 || (report.baseline?.verdict ?? report.verdict) !== 'pass';
}

/** What a table and a baseline need: thousands of reports must not fill the memory. */
function findingsOf({ locate: _, ...document }: CheckedDocument): CheckedDocument {
  const results = document.report.results.filter(
    ({ outcome }) => outcome === 'fail' || outcome === 'needs-evidence',
  );
  return { ...document, report: { ...document.report, results } };
}

function exitCodeOf(verdict: Verdict): ExitCode {
  return verdict === 'pass' ? 0 : verdict === 'fail' ? 1 : 3;
}
