import type { Catalogue } from '@merkki/core';
import { html } from '@merkki/core/html';
import type { QualityReport } from '../quality-report.ts';
import { europeanPicture } from './html/european-picture.ts';
import { findingSections } from './html/finding-sections.ts';
import { nextSteps } from './html/next-steps.ts';
import { page } from './html/page.ts';
import { passedSections } from './html/passed-sections.ts';
import { sourceList } from './html/source-list.ts';
import { verdictBanner } from './html/verdict-banner.ts';
import { createView, type View } from './html/view.ts';
import { baselineText, credentialText, type Locate } from './report-heading.ts';

/** How a report is written as a page. */
export interface ToHtmlOptions {
  /** Name of what was checked, such as the title of the micro-credential. */
  readonly title: string;
  /** A line below the title, such as the organisation or the file. Default: none. */
  readonly subtitle?: string;
  /** Finds line and column of a place, such as `locate` of a document read by `@merkki/model`. */
  readonly locate?: Locate;
}

/**
 * Writes a report as one self-contained page: no script, no request, light and dark, fit for paper
 * and for a screen reader. Every value is escaped.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`; also the page's language.
 * @see Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
 * @example
 * const page = (report, catalogue) => toHtml(report, catalogue, { title: 'Generative AI' });
 */
export function toHtml(
  report: QualityReport,
  catalogue: Catalogue,
  options: ToHtmlOptions,
): string {
  const view = createView(report, catalogue, options.locate);
  const { title, subtitle } = options;
  const credential = credentialText(report, catalogue);
  const baseline = baselineText([report], catalogue);
  return page({
    catalogue,
    title,
    body: html`<header>
<p class="eyebrow">${view.say('report.title')}</p>
<h1>${title}</h1>
${subtitle === undefined ? undefined : html`<p class="subtitle">${subtitle}</p>`}
${credential && html`<p class="subtitle">${credential}</p>`}
${facts(view)}
</header>
<main>
${verdictBanner(view)}
${baseline && html`<p class="baseline">${baseline}</p>`}
${nextSteps(view)}
${europeanPicture(view)}
${findingSections(view)}${passedSections(view)}${sourceList(view)}
</main>`,
  });
}

function facts({ report, catalogue, say }: View) {
  const day = new Intl.DateTimeFormat(catalogue.locale === 'en' ? 'en-GB' : catalogue.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(report.at));
  return html`<dl class="facts">
<div><dt>${say('report.stage')}</dt><dd>${say(`report.stage.${report.stage}`)}</dd></div>
<div><dt>${say('report.profiles')}</dt><dd>${report.profiles.join(', ')}</dd></div>
<div><dt>${say('report.checked-at')}</dt><dd><time datetime="${report.at}">${day} UTC</time></dd></div>
</dl>`;
}
