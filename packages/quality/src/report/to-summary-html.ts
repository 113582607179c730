import type { Catalogue } from '@merkki/core';
import { formatMessage } from '@merkki/core';
import { html, type Markup, trusted } from '@merkki/core/html';
import type { CheckedDocument } from './checked-document.ts';
import { type Element, elementProgress, principleStates } from './element-states.ts';
import { icon } from './html/icons.ts';
import { stateLooks, verdictLooks } from './html/looks.ts';
import { page } from './html/page.ts';
import { columns, countColumns, totalText } from './to-summary.ts';

/** How a page about several reports is written. */
export interface ToSummaryHtmlOptions {
  /** Heading of the page, such as the name of the folder. */
  readonly title: string;
  /** Address of the page of one document, for a link; absent: no links. */
  readonly href?: (document: CheckedDocument) => string;
}

/**
 * Writes a page about several reports, a row for each document with its ten principles as a strip:
 * self-contained and without scripts, like the page of one report.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`; also the page's language.
 * @see Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
 * @example
 * const overview = (documents, catalogue) => toSummaryHtml(documents, catalogue, { title: 'Autumn' });
 */
export function toSummaryHtml(
  documents: readonly CheckedDocument[],
  catalogue: Catalogue,
  options: ToSummaryHtmlOptions,
): string {
  const say = (code: string): string => formatMessage(catalogue, code);
  const [document, verdict, ...others] = columns(catalogue);
  const heading = html`<tr><th scope="col">${document}</th><th scope="col">${verdict}</th><th scope="col">${say('report.column.principles')}</th>${others.map((each) => html`<th scope="col" class="figure">${each}</th>`)}</tr>`;
  const rows = documents.map((each) => row(each, catalogue, options));
  return page({
    catalogue,
    title: options.title,
    body: html`<header>
<p class="eyebrow">${say('report.title')}</p>
<h1>${options.title}</h1>
<p class="subtitle">${totalText(documents, catalogue)}</p>
</header>
<main>
<div class="scroll" tabindex="0" role="region" aria-label="${say('report.title')}">
<table class="overview">
<thead>${heading}</thead>
<tbody>
${rows}</tbody>
</table>
</div>
</main>`,
  });
}

function row(
  document: CheckedDocument,
  catalogue: Catalogue,
  { href }: ToSummaryHtmlOptions,
): Markup {
  const { name, title, report } = document;
  const { tone, icon: mark } = verdictLooks[report.verdict];
  const { complete, total } = elementProgress(report);
  const label = title ?? name;
  const linked =
    href === undefined ? html`${label}` : html`<a href="${href(document)}">${label}</a>`;
  const file = title === undefined ? undefined : html`<span class="file">${name}</span>`;
  const counts = countColumns.map(
    (column) => html`<td class="figure">${report.summary[column]}</td>`,
  );
  const verdict = formatMessage(catalogue, `report.short-verdict.${report.verdict}`);
  return html`<tr><th scope="row">${linked}${file}</th><td><span class="badge ${tone}">${icon(mark)}${verdict}</span></td><td>${strip(principleStates(report), catalogue)}</td><td class="figure">${complete}/${total}</td>${counts}</tr>
`;
}

/** Ten cells, one for each principle; as a picture it says which are not in order. */
function strip(principles: readonly Element[], catalogue: Catalogue): Markup {
  const words = principles.map(({ number, state }) => {
    const name = formatMessage(catalogue, `report.principle.${number}`);
    return `${name}: ${formatMessage(catalogue, `report.state.${state}`)}`;
  });
  const cells = principles.map(({ state }, index) => {
    const { tone } = stateLooks[state];
    // What asks for something stands out by its height too.
    const top = tone === 'good' || tone === 'quiet' ? 4 : 0;
    return `<rect class="${tone}" x="${index * 14}" y="${top}" width="11" height="${20 - top}" rx="3"/>`;
  });
  return html`<svg class="cells" viewBox="0 0 137 20" width="137" height="20" role="img" aria-label="${words.join('; ')}">${trusted(cells.join(''))}</svg>`;
}
