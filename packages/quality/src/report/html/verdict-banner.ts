import { html, type Markup } from '@merkki/core/html';
import { countTexts, verdictText } from '../report-heading.ts';
import { icon } from './icons.ts';
import { verdictLooks } from './looks.ts';
import type { View } from './view.ts';

/** The verdict with its counts. */
export function verdictBanner({ report, catalogue }: View): Markup {
  const look = verdictLooks[report.verdict];
  const counts = countTexts(report, catalogue).map((text) => html`<li>${text}</li>`);
  return html`<section class="verdict ${look.tone}" aria-labelledby="verdict">
<span class="seal">${icon(look.icon)}</span>
<div><h2 id="verdict">${verdictText(report, catalogue)}</h2>
<ul class="counts">${counts}</ul></div>
</section>`;
}
