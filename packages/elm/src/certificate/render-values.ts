import { html, type Markup } from '@merkki/core/html';
import type { Draft, Organisation } from '@merkki/model';
import { countries, findByCode, learningModes, qfEheaCycles } from '@merkki/vocabularies';
import { cycles } from '../mapping/own-words.ts';
import { joined, leaf, type PageContext, textOf } from './page-context.ts';

/** The name of the learner, as it is given. */
export function learnerName({ award }: PageContext): Markup | undefined {
  const { fullName, givenName, familyName } = award.learner ?? {};
  return leaf(fullName) ?? joined([leaf(givenName), leaf(familyName)], ' ');
}

/** The size: credits first, then hours. */
export function workloadParts({
  source,
  say,
  number,
}: PageContext): readonly (string | undefined)[] {
  const { ects, hours } = source.workload ?? {};
  const [credits, time] = [number(ects), number(hours)];
  return [
    credits === undefined ? undefined : say('credits-ects', { amount: credits }),
    time === undefined ? undefined : say('hours', { amount: time }),
  ];
}

/** The level: European, national, cycle. */
export function levelParts({
  source,
  say,
  quote,
  language,
  number,
}: PageContext): readonly (Markup | string | undefined)[] {
  const { eqf, qfEhea, nqf, notApplicable } = source.level ?? {};
  const level = number(eqf);
  const cycle = textOf(qfEhea);
  return [
    level === undefined ? undefined : say('level-eqf', { level }),
    joined([leaf(nqf?.framework?.notation), leaf(nqf?.level)], ' '),
    cycle === undefined ? undefined : cycleName(cycle, language),
    quote(notApplicable),
  ];
}

function cycleName(cycle: string, language: PageContext['language']): string {
  const own = Object.entries(cycles).find(([name]) => name === cycle)?.[1][language];
  return own ?? findByCode(qfEheaCycles, cycle)?.label[language] ?? cycle;
}

/** The forms of participation. */
export function formParts({ source, label }: PageContext): readonly (Markup | undefined)[] {
  return (source.participation?.mode ?? []).map((mode) => label(mode, learningModes));
}

/** The grades, each once. */
export function gradeParts({ award }: PageContext): readonly Markup[] {
  const grades = new Set((award.results ?? []).flatMap(({ grade }) => textOf(grade) ?? []));
  return [...grades].flatMap((grade) => leaf(grade) ?? []);
}

/** The outcomes that were achieved. */
export function outcomeParts({
  source,
  award,
  quote,
}: PageContext): readonly (Markup | undefined)[] {
  const { achievedOutcomes } = award;
  return (source.outcomes ?? [])
    .filter(({ id }) => achievedOutcomes === undefined || achievedOutcomes.includes(id))
    .map(({ text }) => quote(text));
}

/** The name of an organisation, with its country on demand. */
export function organisationName(
  { quote, language }: PageContext,
  organisation: Draft<Organisation> | undefined,
  withCountry = false,
): Markup | undefined {
  const country = textOf(organisation?.country);
  const land =
    country === undefined
      ? undefined
      : (findByCode(countries, country)?.label[language] ?? country);
  const name = quote(organisation?.legalName);
  return withCountry && land !== undefined && name !== undefined ? html`${name}, ${land}` : name;
}
