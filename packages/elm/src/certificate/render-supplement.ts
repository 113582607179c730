import { html, type Markup, safeLink, trusted } from '@merkki/core/html';
import {
  accreditationTypes,
  assessmentTypes,
  findByCode,
  learningSettings,
  supervisionMethods,
} from '@merkki/vocabularies';
import { type ElementKey, elementKeys } from './certificate-text.ts';
import { joined, leaf, listed, type PageContext, textOf } from './page-context.ts';
import {
  formParts,
  gradeParts,
  learnerName,
  levelParts,
  organisationName,
  outcomeParts,
  workloadParts,
} from './render-values.ts';

/** The page with the elements of Annex I, those that the credential does not state among them. */
export function renderSupplement(context: PageContext): Markup {
  const { say } = context;
  return html`<section class="supplement"><h2>${say('supplement')}</h2>
<p class="small">${say('supplement-about')}</p>
${table(context, 'mandatory')}
${table(context, 'optional')}</section>`;
}

function table(context: PageContext, kind: keyof typeof elementKeys): Markup {
  const { say } = context;
  const rows = elementKeys[kind].map((key) => {
    const value = elements[key](context);
    return html`<tr><th scope="row">${say(`element.${key}`)}</th><td>${value ?? html`<span class="absent">${say('not-stated')}</span>`}</td></tr>`;
  });
  return html`<table><caption>${say(kind)}</caption><tbody>${rows}</tbody></table>`;
}

/** How each element is told from what was read. */
const elements: Readonly<Record<ElementKey, (context: PageContext) => Markup | undefined>> = {
  learner: learner,
  title: ({ source, quote }) => quote(source.title),
  country,
  body: (context) =>
    listed(
      (context.source.awardingBodies ?? []).map((body) => organisationName(context, body, true)),
    ),
  date: ({ award, date, say }) => {
    const [issued, awarded] = [date(award.issuedOn), date(award.awardedOn)];
    return awarded === undefined || award.awardedOn === award.issuedOn
      ? issued
      : joined([issued, html`${say('awarded')}: ${awarded}`], '; ');
  },
  outcomes: (context) => listed(outcomeParts(context)),
  workload: (context) => joined(workloadParts(context)),
  level: (context) => joined(levelParts(context)),
  assessment: ({ source, quote, label }) =>
    listed(
      (source.assessments ?? []).map(({ title, type }) =>
        joined([quote(title), label(type, assessmentTypes)], ' – '),
      ),
    ),
  participation: (context) => joined([...formParts(context), setting(context)]),
  quality,
  prerequisites: ({ source, quote, say }) =>
    source.prerequisites?.length === 0
      ? html`${say('none-needed')}`
      : listed(
          (source.prerequisites ?? []).map(({ text, required }) => {
            const told = quote(text);
            const weight = required === false ? say('recommended') : say('required');
            return told === undefined ? undefined : html`${told} (${weight})`;
          }),
        ),
  supervision: ({ source, language, quote }) =>
    listed(
      (source.assessments ?? []).map(({ title, supervision }) => {
        const entry = findByCode(supervisionMethods, textOf(supervision) ?? '');
        return entry === undefined
          ? undefined
          : joined([quote(title), entry.label[language]], ' – ');
      }),
    ),
  grade: (context) => joined(gradeParts(context), ' · '),
  integration: ({ source, say, quote }) => {
    const kind = textOf(source.integration?.kind);
    if (kind !== 'stackable' && kind !== 'standalone') return undefined;
    const targets = (source.integration?.towards ?? []).map(({ title }) => quote(title));
    return joined([say(kind), joined(targets)], ': ');
  },
  further: ({ source, quote }) =>
    listed(
      (source.furtherInformation ?? []).map(({ text, url }) => {
        const address = textOf(url);
        return joined(
          [quote(text), address === undefined ? undefined : trusted(safeLink(address))],
          ' ',
        );
      }),
    ),
};

function learner(context: PageContext): Markup | undefined {
  const { award, say, date } = context;
  const { dateOfBirth, identifiers = [] } = award.learner ?? {};
  const born = date(dateOfBirth);
  const ids = identifiers.map(({ scheme, value }) => {
    const id = leaf(value);
    const name = leaf(scheme);
    if (id === undefined) return undefined;
    return html`${say('learner-id')}: ${id}${name === undefined ? undefined : html` (${name})`}`;
  });
  return listed([
    learnerName(context),
    born === undefined ? undefined : html`${say('learner-birth')}: ${born}`,
    ...ids,
  ]);
}

function country(context: PageContext): Markup | undefined {
  const { issuer } = context.source;
  const regions = (issuer?.regions ?? []).map((region) => leaf(region));
  const land = landName(context, issuer?.country);
  return joined([land, ...regions]);
}

function landName({ language }: PageContext, code: unknown): string | undefined {
  const text = textOf(code);
  return text === undefined
    ? undefined
    : new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(
        /^[A-Za-z]{2}$/.test(text) ? text : 'ZZ',
      );
}

function setting({ source, language }: PageContext): Markup | undefined {
  const entry = findByCode(learningSettings, textOf(source.participation?.setting) ?? '');
  return entry === undefined ? undefined : leaf(entry.label[language]);
}

function quality(context: PageContext): Markup | undefined {
  const { source, say, label, date } = context;
  return listed(
    (source.quality ?? []).map(({ scope, type, standard, body, decision }) => {
      const kind = scope === 'internal' || scope === 'external' ? say(scope) : undefined;
      const until = date(decision?.validUntil);
      const told = joined([
        label(type, accreditationTypes),
        organisationName(context, body),
        ['national', 'sector', 'other'].includes(textOf(standard) ?? '')
          ? undefined
          : leaf(standard),
        leaf(decision?.result),
        until === undefined ? undefined : html`${say('valid-until').toLowerCase()} ${until}`,
      ]);
      return joined([kind, told], ': ');
    }),
  );
}
