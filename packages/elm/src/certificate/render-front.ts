import { html, type Markup } from '@merkki/core/html';
import { facts, joined, leaf, listed, type PageContext } from './page-context.ts';
import {
  formParts,
  gradeParts,
  learnerName,
  levelParts,
  organisationName,
  outcomeParts,
  workloadParts,
} from './render-values.ts';

/** The first page: who, what, from whom, how much, at what level, when. */
export function renderFront(context: PageContext, picture: Markup | undefined): Markup {
  const { source, award, say, quote } = context;
  const name = learnerName(context);
  return html`<header class="top"><div>
<p class="kind">${say('certificate')} · ${say('kind')}</p>
<h1>${quote(source.title)}</h1>
${about(context)}</div>${picture}</header>
<section class="to"><h2>${say('awarded-to')}</h2>
<p class="learner">${name ?? leaf(award.learner?.identifiers?.[0]?.value) ?? say('no-name')}</p>
${award.route === 'validation' ? html`<p class="small">${say('validation')}</p>` : undefined}</section>
<div class="people">${bodies(context)}${issuer(context)}</div>
${keyFacts(context)}
${outcomes(context)}`;
}

function about({ source, quote }: PageContext): Markup | undefined {
  const summary = quote(source.summary);
  return summary === undefined ? undefined : html`<p class="about">${summary}</p>`;
}

function bodies(context: PageContext): Markup | undefined {
  const names = (context.source.awardingBodies ?? []).map((body) =>
    organisationName(context, body, true),
  );
  const name = listed(names);
  if (name === undefined) return undefined;
  return html`<section><h2>${context.say('awarded-by')}</h2><div class="name">${name}</div></section>`;
}

function issuer(context: PageContext): Markup | undefined {
  const { source, say } = context;
  const name = organisationName(context, source.issuer, true);
  if (name === undefined) return undefined;
  const id = leaf(source.issuer?.identifiers?.[0]?.value);
  return html`<section><h2>${say('issued-by')}</h2><div class="name">${name}</div>${id === undefined ? undefined : html`<p class="small">${say('legal-id')}: ${id}</p>`}</section>`;
}

function keyFacts(context: PageContext): Markup | undefined {
  const { award, say, date } = context;
  const dates: readonly unknown[] = [award.completedOn, award.issuedOn];
  const lines = (parts: readonly (Markup | string | undefined)[]): Markup | undefined => {
    const [first, ...others] = parts.filter((part) => part !== undefined);
    if (first === undefined) return undefined;
    return html`${first}${others.map((other) => html`<span class="more">${other}</span>`)}`;
  };
  return facts(
    [
      [say('credits'), lines(workloadParts(context))],
      [say('level'), lines(levelParts(context))],
      [say('grade'), joined(gradeParts(context), ' · ')],
      [say('form'), joined(formParts(context))],
      [say('completed'), date(award.completedOn)],
      [say('awarded'), dates.includes(award.awardedOn) ? undefined : date(award.awardedOn)],
      [say('issued'), date(award.issuedOn)],
      [say('valid-until'), date(award.validUntil) ?? html`${say('without-end')}`],
    ],
    'key',
  );
}

function outcomes(context: PageContext): Markup | undefined {
  const parts = outcomeParts(context).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return html`<section class="outcomes"><h2>${context.say('outcomes')}</h2><ol>${parts.map((part) => html`<li>${part}</li>`)}</ol></section>`;
}
