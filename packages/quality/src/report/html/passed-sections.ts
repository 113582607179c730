import { html, type Markup } from '@merkki/core/html';
import { localizeResult } from '../../localize-report.ts';
import type { RuleResult } from '../../quality-report.ts';
import { icon } from './icons.ts';
import type { View } from './view.ts';

/** What is in order, and what did not apply with the reason. */
export function passedSections(view: View): readonly Markup[] {
  const { results } = view.report;
  const passed = results.filter(({ outcome }) => outcome === 'pass');
  const silent = results.filter(({ outcome }) => outcome === 'not-applicable');
  return [
    list('pass', passed, view, ({ message }) => html`${message}`),
    list(
      'not-applicable',
      silent,
      view,
      ({ title, message }) => html`<strong>${title}.</strong> ${message}`,
    ),
  ].filter((section) => section !== undefined);
}

function list(
  group: 'pass' | 'not-applicable',
  results: readonly RuleResult[],
  view: View,
  words: (texts: { readonly title: string; readonly message: string }) => Markup,
): Markup | undefined {
  if (results.length === 0) return undefined;
  const mark = group === 'pass' ? icon('check') : icon('later');
  const items = results.map((result) => {
    const text = words(localizeResult(result, view.catalogue));
    return html`<li>${mark}<span>${text} <span class="rule">${result.ruleId}</span></span></li>
`;
  });
  return html`<section aria-labelledby="group-${group}">
<h2 id="group-${group}">${view.say(`report.group.${group}`)} <span class="count">${results.length}</span></h2>
<ul class="checks ${group}">${items}</ul>
</section>
`;
}
