import { html, type Markup } from '@merkki/core/html';
import { localizeResult } from '../../localize-report.ts';
import type { RuleResult } from '../../quality-report.ts';
import { describePlace } from '../describe-place.ts';
import { type FindingGroup, resultsOf } from '../group-results.ts';
import { anchorOf, type View } from './view.ts';

const groups = ['error', 'needs-evidence', 'warning'] as const;
/** More would not be read as steps; the rest stands below. */
const most = 5;

/** What to do next, in the order of the work, each with links to its findings. */
export function nextSteps(view: View): Markup {
  const { report, say } = view;
  const { stage } = report;
  const steps = groups.flatMap((group) => {
    const results = resultsOf(report, group);
    if (results.length === 0) return [];
    const places = placesOf(results, group, view);
    const lead = say(`report.next.${group}`, { count: places.size });
    return [
      html`<li><p>${lead} ${links(places, view)}</p></li>
`,
    ];
  });
  const ready = html`<li><p>${say('report.next.ready', { stage })}</p></li>
`;
  const last = html`<li><p>${say('report.next.again')}</p></li>
`;
  return html`<section class="next" aria-labelledby="next">
<h2 id="next">${say('report.next')}</h2>
<ol>${report.verdict === 'pass' ? ready : undefined}${steps}${steps.length > 0 ? last : undefined}</ol>
</section>`;
}

/** What the findings are about, each once, with the anchor of the first that is. */
function placesOf(
  results: readonly RuleResult[],
  group: FindingGroup,
  view: View,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const result of results) {
    // Evidence always belongs to the same place: there the name of the rule tells more.
    const text =
      group === 'needs-evidence'
        ? localizeResult(result, view.catalogue).title
        : describePlace(result.element ?? result.path, view.catalogue);
    if (!places.has(text)) places.set(text, anchorOf(view, result));
  }
  return places;
}

function links(places: ReadonlyMap<string, string>, { say }: View): Markup {
  const shown = [...places]
    .slice(0, most)
    .map(([text, anchor], index) => html`${index > 0 ? '; ' : ''}<a href="#${anchor}">${text}</a>`);
  const count = places.size - shown.length;
  return html`${shown}${count > 0 ? ` ${say('report.more', { count })}` : ''}.`;
}
