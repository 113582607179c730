import { type Catalogue, formatMessage } from '@merkki/core';
import type { CheckedDocument } from './checked-document.ts';
import { elementProgress } from './element-states.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { printable } from './printable.ts';
import { baselineText } from './report-heading.ts';
import { createStyle } from './terminal-style.ts';
import type { ToTextOptions } from './to-text.ts';

/** Columns of counts, in their order. */
export const countColumns = ['errors', 'needsEvidence', 'warnings', 'infos'] as const;

/** How many of several documents have which verdict, in words. */
export function totalText(documents: readonly CheckedDocument[], catalogue: Catalogue): string {
  const count = (verdict: string): number =>
    documents.filter(({ report }) => report.verdict === verdict).length;
  const total = formatMessage(catalogue, 'report.summary.total', {
    total: documents.length,
    pass: count('pass'),
    fail: count('fail'),
    evidence: count('needs-evidence'),
  });
  const reports = documents.map(({ report }) => report);
  const baseline = baselineText(reports, catalogue);
  return baseline === undefined ? total : `${total}. ${baseline}`;
}

/**
 * Writes a table of several reports for a terminal, a row for each document.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @returns Lines that end in `\n`; none is wider than the terminal.
 * @example
 * const table = (documents, catalogue) => toSummaryText(documents, catalogue, { width: 100 });
 */
export function toSummaryText(
  documents: readonly CheckedDocument[],
  catalogue: Catalogue,
  options: Pick<ToTextOptions, 'colour' | 'width'> = {},
): string {
  const style = createStyle(options.colour ?? false);
  const rows = documents.map((document) => cells(document, catalogue).map(printable));
  const headings = columns(catalogue);
  const widths = headings.map((heading, index) =>
    Math.max(...[heading, ...rows.map((row) => row[index] ?? '')].map(({ length }) => length)),
  );
  const gaps = 2 * (widths.length - 1);
  const others = widths.slice(1).reduce((sum, each) => sum + each, gaps);
  // The name gives way: its end tells more than its beginning.
  widths[0] = Math.max(12, Math.min(widths[0] ?? 0, Math.max(options.width ?? 80, 40) - others));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        if (index === 0) return shortened(cell, width).padEnd(width);
        return index === 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const colours = { pass: style.green, fail: style.red, 'needs-evidence': style.yellow } as const;
  const lines = rows.map((row, index) => {
    const verdict = documents[index]?.report.verdict ?? 'fail';
    return line(row).replace(row[1] ?? '', colours[verdict]);
  });
  const total = totalText(documents, catalogue);
  return `${[style.bold(line(headings)), ...lines, '', style.bold(total)].join('\n')}\n`;
}

/**
 * Writes a table of several reports in Markdown, a row for each document.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @see GitHub Flavored Markdown 0.29, section 4.10 (tables).
 * @example
 * const comment = (documents, catalogue) => toSummaryMarkdown(documents, catalogue);
 */
export function toSummaryMarkdown(
  documents: readonly CheckedDocument[],
  catalogue: Catalogue,
): string {
  const marks = { pass: '✅', fail: '❌', 'needs-evidence': '❔' } as const;
  const rows = documents.map((document) => {
    const [name = '', verdict = '', ...others] = cells(document, catalogue).map(escapeMarkdown);
    const title = document.title === undefined ? '' : `${escapeMarkdown(document.title)}<br>`;
    const mark = marks[document.report.verdict];
    return `| ${[`${title}${name}`, `${mark} ${verdict}`, ...others].join(' | ')} |`;
  });
  const headings = columns(catalogue).map(escapeMarkdown);
  return [
    `## ${escapeMarkdown(formatMessage(catalogue, 'report.title'))}`,
    '',
    `**${escapeMarkdown(totalText(documents, catalogue))}**`,
    '',
    `| ${headings.join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(headings.length - 2)}`,
    ...rows,
    '',
  ].join('\n');
}

/** The headings of the table. */
export function columns(catalogue: Catalogue): readonly string[] {
  return ['document', 'verdict', 'elements', ...countColumns].map((name) =>
    formatMessage(catalogue, `report.column.${name}`),
  );
}

function cells({ name, report }: CheckedDocument, catalogue: Catalogue): readonly string[] {
  const { complete, total } = elementProgress(report);
  return [
    name,
    formatMessage(catalogue, `report.short-verdict.${report.verdict}`),
    `${complete}/${total}`,
    ...countColumns.map((column) => String(report.summary[column])),
  ];
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}
