import { countTexts, verdictText } from '../report-heading.ts';
import { icon } from './icons.ts';
import { html, type Markup } from './markup.ts';
import type { View } from './view.ts';

const looks = {
  pass: { tone: 'good', icon: 'check' },
  fail: { tone: 'bad', icon: 'cross' },
  'needs-evidence': { tone: 'open', icon: 'question' },
} as const;

/** The verdict with its counts. */
export function verdictBanner({ report, catalogue }: View): Markup {
  const look = looks[report.verdict];
  const counts = countTexts(report, catalogue).map((text) => html`<li>${text}</li>`);
  return html`<section class="verdict ${look.tone}" aria-labelledby="verdict">
<span class="seal">${icon(look.icon)}</span>
<div><h2 id="verdict">${verdictText(report, catalogue)}</h2>
<ul class="counts">${counts}</ul></div>
</section>`;
}
