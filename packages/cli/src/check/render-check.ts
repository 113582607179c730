import {
  type CheckedDocument,
  localizeReport,
  type ToJUnitOptions,
  toHtml,
  toJUnit,
  toMarkdown,
  toSarif,
  toSummaryHtml,
  toSummaryMarkdown,
  toSummaryText,
  toText,
} from '@merkki/quality';
import type { Context } from '../command.ts';
import type { CheckOutput } from '../outputs.ts';
import { packageVersion } from '../package-version.ts';

/** The forms of `--format`. */
export const checkFormats = ['text', 'json', 'sarif', 'junit', 'markdown', 'html'] as const;

/** A form of `--format`. */
export type CheckFormat = (typeof checkFormats)[number];

/**
 * One document for a person at a terminal.
 *
 * @internal
 */
export function renderText(
  { terminal, texts }: Context,
  { name, title, report, locate }: CheckedDocument,
): string {
  return `${toText(report, texts, {
    title: title === undefined ? name : `${title} (${name})`,
    width: terminal.columns,
    colour: terminal.colour,
    ...(locate === undefined ? {} : { locate }),
  })}\n`;
}

/**
 * One document as a line of JSON.
 *
 * @internal
 */
export function renderJson({ texts }: Context, input: string, document: CheckedDocument): string {
  const output: CheckOutput = {
    input,
    ...localizeReport(document.report, texts, document.locate),
  };
  return `${JSON.stringify(output)}\n`;
}

/**
 * One document as a page.
 *
 * @internal
 */
export function renderPage(
  { texts }: Context,
  { name, title, report, locate }: CheckedDocument,
): string {
  return toHtml(report, texts, {
    title: title ?? name,
    ...(title === undefined ? {} : { subtitle: name }),
    ...(locate === undefined ? {} : { locate }),
  });
}

/**
 * All documents in a form that holds them together.
 *
 * @internal
 */
export async function renderTogether(
  context: Context,
  format: Exclude<CheckFormat, 'json'>,
  documents: readonly CheckedDocument[],
  { failOn, heading }: ToJUnitOptions & { readonly heading: string },
): Promise<string> {
  const { terminal, texts } = context;
  const [only] = documents;
  const alone = documents.length === 1 ? only : undefined;
  switch (format) {
    case 'text':
      return toSummaryText(documents, texts, { width: terminal.columns, colour: terminal.colour });
    case 'sarif':
      return `${JSON.stringify(toSarif(documents, texts, { version: await packageVersion() }), null, 2)}\n`;
    case 'junit':
      return toJUnit(documents, texts, failOn === undefined ? {} : { failOn });
    case 'markdown': {
      const reports = documents.map(({ name, title, report, locate }) =>
        toMarkdown(report, texts, { title: title ?? name, ...(locate && { locate }) }),
      );
      const table = alone === undefined ? [toSummaryMarkdown(documents, texts)] : [];
      return `${[...table, ...reports].join('\n')}`;
    }
    case 'html':
      return alone === undefined
        ? toSummaryHtml(documents, texts, { title: heading })
        : renderPage(context, alone);
  }
}
