import { html, type Markup } from '@merkki/core/html';
import { localizeResult } from '../../localize-report.ts';
import type { RuleResult } from '../../quality-report.ts';
import { rules } from '../../rules.ts';
import { describePlace } from '../describe-place.ts';
import { type FindingGroup, findingGroups, resultsOf } from '../group-results.ts';
import { positionText } from '../report-heading.ts';
import { icon } from './icons.ts';
import { anchorOf, groupLooks, type View } from './view.ts';

const kindOf = new Map(rules.map(({ id, kind }) => [id, kind]));

/** What asks something of the reader, the heaviest first; a group without findings is left out. */
export function findingSections(view: View): readonly Markup[] {
  return findingGroups
    .filter((group) => resultsOf(view.report, group).length > 0)
    .map((group) => section(group, view));
}

function section(group: FindingGroup, view: View): Markup {
  const results = resultsOf(view.report, group);
  const { stage } = view.report;
  return html`<section aria-labelledby="group-${group}">
<h2 id="group-${group}">${view.say(`report.group.${group}`)} <span class="count">${results.length}</span></h2>
<p class="lead">${view.say(`report.group.${group}.lead`, { stage })}</p>
${results.map((result) => card(result, group, view))}</section>
`;
}

function card(result: RuleResult, group: FindingGroup, view: View): Markup {
  const { title, message, source } = localizeResult(result, view.catalogue);
  const look = groupLooks[group];
  // Evidence always belongs to the same place: there the name of the rule tells more.
  const heading =
    result.outcome === 'needs-evidence'
      ? title
      : describePlace(result.element ?? result.path, view.catalogue);
  const { baselineState } = result;
  const known =
    baselineState &&
    ` ${view.say(baselineState === 'new' ? 'report.baseline.new' : 'report.baseline.known')}`;
  const kind = kindOf.get(result.ruleId);
  const position = positionText(result, view.locate, view.catalogue);
  return html`<article class="finding ${look.tone}" id="${anchorOf(view, result)}">
<h3>${icon(look.icon)}<span>${heading}</span></h3>
<p>${message}${known}</p>
<dl>
${where(result.path, position, view)}<div><dt>${view.say('report.rule')}</dt><dd>${result.ruleId} · ${title}</dd></div>
<div><dt>${view.say('report.source')}</dt><dd>${source}</dd></div>
${
  kind &&
  html`<div><dt>${view.say('report.decided')}</dt><dd>${view.say(`report.kind.${kind}`)}</dd></div>
`
}</dl>
</article>
`;
}

function where(path: string, position: string | undefined, { say }: View): Markup | undefined {
  if (path === '' && position === undefined) return undefined;
  const pointer = path === '' ? undefined : html`<code>${path}</code>`;
  const line =
    position === undefined ? undefined : html` <span class="position">${position}</span>`;
  return html`<div><dt>${say('report.where')}</dt><dd>${pointer}${line}</dd></div>
`;
}
