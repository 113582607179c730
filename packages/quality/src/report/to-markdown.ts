import { type Catalogue, formatMessage } from '@merkki/core';
import { localizeResult } from '../localize-report.ts';
import type { QualityReport, RuleResult } from '../quality-report.ts';
import { describePlace } from './describe-place.ts';
import { type Element, elementStates, optionalStates, principleStates } from './element-states.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { findingGroups, resultsOf } from './group-results.ts';
import {
  baselineText,
  countTexts,
  credentialText,
  type Locate,
  positionText,
  verdictText,
} from './report-heading.ts';

/** How a report is written in Markdown. */
export interface ToMarkdownOptions {
  /** Name of what was checked. Default: the word for a quality report. */
  readonly title?: string;
  /** Finds line and column of a place, such as `locate` of a document read by `@merkki/model`. */
  readonly locate?: Locate;
}

const stateMarks = {
  complete: '✅',
  attention: '⚠️',
  evidence: '❔',
  incomplete: '❌',
  later: '⏳',
  silent: '➖',
} as const;

/**
 * Writes a report in Markdown, as for a comment on a change or a wiki page.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @see GitHub Flavored Markdown 0.29, section 4.10 (tables).
 * @example
 * const comment = (report, catalogue) => toMarkdown(report, catalogue, { title: 'Generative AI' });
 */
export function toMarkdown(
  report: QualityReport,
  catalogue: Catalogue,
  options: ToMarkdownOptions = {},
): string {
  const say = (code: string): string => escapeMarkdown(formatMessage(catalogue, code));
  const title = options.title ?? formatMessage(catalogue, 'report.title');
  const counts = countTexts(report, catalogue).join(' · ');
  const table = (kind: string, elements: readonly Element[]): string =>
    [
      '| | | |',
      '| ---: | --- | --- |',
      ...elements.map(
        ({ number, state }) =>
          `| ${number} | ${say(`report.${kind}.${number}`)} | ${stateMarks[state]} ${say(`report.state.${state}`)} |`,
      ),
    ].join('\n');
  const credential = credentialText(report, catalogue);
  const baseline = baselineText([report], catalogue);
  const groups = findingGroups.flatMap((group) => {
    const results = resultsOf(report, group);
    if (results.length === 0) return [];
    return [
      `### ${say(`report.group.${group}`)} (${results.length})`,
      results.map((result) => finding(result, catalogue, options.locate)).join('\n'),
    ];
  });
  const { pass: count, notApplicable } = report.summary;
  const blocks = [
    `## ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(verdictText(report, catalogue))}** · ${escapeMarkdown(counts)}`,
    ...(credential === undefined ? [] : [escapeMarkdown(credential)]),
    ...(baseline === undefined ? [] : [escapeMarkdown(baseline)]),
    ...groups,
    `### ${say('report.principles')}`,
    table('principle', principleStates(report)),
    `### ${say('report.elements')}`,
    table('element', elementStates(report)),
    `### ${say('report.optional')}`,
    table('optional', optionalStates(report)),
    escapeMarkdown(formatMessage(catalogue, 'report.passed', { count, notApplicable })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function finding(result: RuleResult, catalogue: Catalogue, locate: Locate | undefined): string {
  const { message, source } = localizeResult(result, catalogue);
  const where = [
    escapeMarkdown(describePlace(result.element ?? result.path, catalogue)),
    result.path === '' ? undefined : codeSpan(result.path),
    positionText(result, locate, catalogue),
  ].filter((part) => part !== undefined);
  return [
    `- **${escapeMarkdown(message)}**`,
    `  ${where.join(' · ')}`,
    `  ${result.ruleId} · ${escapeMarkdown(source)}`,
  ].join('  \n');
}

/** Code of any text: the fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${text.replace(/\s+/g, ' ')}${space}${fence}`;
}
