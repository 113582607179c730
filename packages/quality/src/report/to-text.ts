import { type Catalogue, formatMessage } from '@merkki/core';
import { localizeResult } from '../localize-report.ts';
import type { QualityReport, RuleResult } from '../quality-report.ts';
import { describePlace } from './describe-place.ts';
import { type FindingGroup, findingGroups, resultsOf } from './group-results.ts';
import { printable } from './printable.ts';
import {
  baselineText,
  countTexts,
  credentialText,
  type Locate,
  positionText,
  verdictText,
} from './report-heading.ts';
import { createStyle, type Style } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

/** How a report is written for a terminal. */
export interface ToTextOptions {
  /** Name of what was checked, shown first. Default: none. */
  readonly title?: string;
  /** Columns, at least 40. Default: 80. */
  readonly width?: number;
  /** Whether to use ANSI colours. Default: false. */
  readonly colour?: boolean;
  /** Finds line and column of a place, such as `locate` of a document read by `@merkki/model`. */
  readonly locate?: Locate;
}

const marks = { error: '✗', 'needs-evidence': '?', warning: '!', info: 'i' } as const;

/**
 * Writes a report for a terminal: what must be fixed, what should be looked at, advice, and one line
 * for what is in order. Control characters of the input never reach the terminal.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @returns Lines that end in `\n`.
 * @example
 * const print = (report, catalogue) => console.log(toText(report, catalogue, { colour: true }));
 */
export function toText(
  report: QualityReport,
  catalogue: Catalogue,
  options: ToTextOptions = {},
): string {
  const style = createStyle(options.colour ?? false);
  const width = Math.max(options.width ?? 80, 40);
  const { pass: count, notApplicable } = report.summary;
  const verdictColour = { pass: 'green', fail: 'red', 'needs-evidence': 'yellow' } as const;
  const heading = [
    ...(options.title === undefined ? [] : [style.bold(printable(options.title))]),
    `${style[verdictColour[report.verdict]](style.bold(verdictText(report, catalogue)))} · ${countTexts(report, catalogue).join(' · ')}`,
  ];
  const credential = credentialText(report, catalogue);
  const baseline = baselineText([report], catalogue);
  const below = [credential, baseline].filter((line) => line !== undefined).map(printable);
  const groups = findingGroups.flatMap((group) => {
    const results = resultsOf(report, group);
    if (results.length === 0) return [];
    const title = `${formatMessage(catalogue, `report.group.${group}`)} (${results.length})`;
    const findings = results.flatMap((result) =>
      findingLines(result, group, { catalogue, locate: options.locate, style, width }),
    );
    return ['', style.bold(title), ...findings];
  });
  const passed = formatMessage(catalogue, 'report.passed', { count, notApplicable });
  return `${[...heading, ...below, ...groups, '', `${style.green('✓')} ${passed}`].join('\n')}\n`;
}

interface Look {
  readonly catalogue: Catalogue;
  readonly locate: Locate | undefined;
  readonly style: Style;
  readonly width: number;
}

function findingLines(
  result: RuleResult,
  group: FindingGroup,
  { catalogue, locate, style, width }: Look,
): readonly string[] {
  const { message, source } = localizeResult(result, catalogue);
  const colours = {
    error: 'red',
    'needs-evidence': 'yellow',
    warning: 'yellow',
    info: 'cyan',
  } as const;
  const [first = '', ...further] = wrapText(printable(message), width - 4);
  const where = [
    describePlace(result.element ?? result.path, catalogue),
    ...(result.path === '' ? [] : [result.path]),
    positionText(result, locate, catalogue),
  ].filter((part) => part !== undefined);
  const details = [
    ...wrapText(printable(where.join(' · ')), width - 4),
    ...wrapText(`${result.ruleId} · ${source}`, width - 4),
  ];
  return [
    `  ${style[colours[group]](marks[group])} ${first}`,
    ...further.map((line) => `    ${line}`),
    ...details.map((line) => `    ${style.dim(line)}`),
  ];
}
