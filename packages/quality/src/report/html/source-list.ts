import { html, type Markup } from '@merkki/core/html';
import type { View } from './view.ts';

interface Cited {
  readonly url: string | undefined;
  readonly rules: Set<string>;
}

/** The documents behind the report with the rules that rest on each, and what it cannot say. */
export function sourceList(view: View): Markup {
  const documents = new Map<string, Cited>();
  for (const { ruleId, sources } of view.report.results) {
    for (const { document, url } of sources) {
      const cited = documents.get(document) ?? { url, rules: new Set() };
      documents.set(document, cited);
      cited.rules.add(ruleId);
    }
  }
  const entries = [...documents].map(([document, { url, rules }]) => {
    const name = view.say(document);
    const ids = [...rules].map((id) => html`<span class="rule">${id}</span> `);
    return html`<div><dt>${url === undefined ? name : html`<a href="${url}">${name}</a>`}</dt><dd>${ids}</dd></div>
`;
  });
  return html`<section aria-labelledby="sources">
<h2 id="sources">${view.say('report.sources')}</h2>
<dl class="sources">${entries}</dl>
</section>
<section class="limits" aria-labelledby="limits">
<h2 id="limits">${view.say('report.limits')}</h2>
<p>${view.say('report.limits.text')}</p>
</section>`;
}
