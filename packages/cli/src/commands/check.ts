import { formatMessage, MerkkiError, type Problem } from '@merkki/core';
import { readDocument, type SourceDocument } from '@merkki/model';
import {
  type CheckQualityOptions,
  checkQuality,
  profiles as knownProfiles,
  localizeReport,
  toHtml,
  toMarkdown,
  toText,
} from '@merkki/quality';
import { type Command, type Context, textOption, type Values } from '../command.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import { instantOption } from '../instant-option.ts';
import { listDefinitions, readText } from '../io/files.ts';
import { positionOf, problemLine, reportError } from '../report-problem.ts';
import { titleOf } from '../title-of.ts';
import { oneOf, usageError } from '../usage-error.ts';

const formats = ['text', 'json', 'markdown', 'html'] as const;
type Format = (typeof formats)[number];

/** Checks definitions against the quality rules; goes on after a bad one. */
export const checkCommand: Command = {
  name: 'check',
  usage:
    'check FILE|DIR… [--profile eu,…] [--stage offering|award] [--at DATE] [--format text|json|markdown|html] [--fail-on error|warning]',
  options: {
    profile: { type: 'string' },
    stage: { type: 'string' },
    at: { type: 'string' },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
  },
  run: async (context, positionals, values) => {
    if (positionals.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
    const format = context.json
      ? 'json'
      : oneOf('--format', textOption(values, 'format') ?? 'text', formats);
    const options = qualityOptions(context, values);
    const paths = await listDefinitions(positionals);
    if (paths.length === 0) throw usageError('usage.no-files', { path: positionals.join(' ') });
    if (format === 'html' && paths.length > 1) throw usageError('usage.one-file', { format });
    const codes: ExitCode[] = [];
    for (const path of paths) codes.push(await checkFile(context, path, format, options));
    return strongest(codes);
  },
};

function qualityOptions(context: Context, values: Values): CheckQualityOptions {
  const chosen = (textOption(values, 'profile') ?? 'eu').split(',').map((name) => name.trim());
  for (const name of chosen) oneOf('--profile', name, knownProfiles);
  const at = textOption(values, 'at');
  return {
    stage: oneOf('--stage', textOption(values, 'stage') ?? 'offering', ['offering', 'award']),
    profiles: chosen,
    now: at === undefined ? context.now() : instantOption('--at', at),
    failOn: oneOf('--fail-on', textOption(values, 'fail-on') ?? 'error', ['error', 'warning']),
  };
}

async function checkFile(
  context: Context,
  path: string,
  format: Format,
  options: CheckQualityOptions,
): Promise<ExitCode> {
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    if (error.code === 'file.not-text') {
      const { code, pointer } = error;
      return refuse(context, path, format, [{ code, pointer, params: { path } }]);
    }
    reportError(context, error);
    if (format === 'json') {
      context.terminal.out(`${JSON.stringify({ input: path, error: { code: error.code } })}\n`);
    }
    return 2;
  }
  const read = readDocument(text);
  if (!read.ok) return refuse(context, path, format, read.error);
  const report = checkQuality(read.value.value, options);
  context.terminal.out(render(context, path, format, report, read.value));
  return report.verdict === 'pass' ? 0 : report.verdict === 'fail' ? 1 : 3;
}

function render(
  { terminal, texts }: Context,
  path: string,
  format: Format,
  report: ReturnType<typeof checkQuality>,
  { value, locate }: SourceDocument,
): string {
  const title = titleOf(value, texts.locale) ?? path;
  switch (format) {
    case 'json':
      return `${JSON.stringify({ input: path, ...localizeReport(report, texts) })}\n`;
    case 'html':
      return toHtml(report, texts, { title, subtitle: path, locate });
    case 'markdown':
      return `${toMarkdown(report, texts, { title, locate })}\n`;
    case 'text':
      return `${toText(report, texts, { title: `${title} (${path})`, width: terminal.columns, colour: terminal.colour, locate })}\n`;
  }
}

/** A file that is no document gets a verdict too: it fails, and says where. */
function refuse(
  context: Context,
  path: string,
  format: Format,
  problems: readonly Problem[],
): ExitCode {
  const { terminal, texts } = context;
  if (format !== 'json') {
    for (const found of problems) {
      terminal.err(problemLine(context, found, path, positionOf(found)));
    }
    return 1;
  }
  const results = problems.map(({ code, pointer, params }) => ({
    ruleId: 'MODEL-01',
    outcome: 'fail',
    severity: 'error',
    path: pointer,
    code,
    message: formatMessage(texts, code, params),
    source: 'YAML 1.2.2; RFC 8259',
    ...(typeof params['line'] === 'number'
      ? { line: params['line'], column: params['column'] }
      : {}),
  }));
  const summary = {
    pass: 0,
    fail: results.length,
    notApplicable: 0,
    needsEvidence: 0,
    errors: results.length,
    warnings: 0,
    infos: 0,
  };
  terminal.out(`${JSON.stringify({ input: path, verdict: 'fail', summary, results })}\n`);
  return 1;
}
