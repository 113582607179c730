import { type LangString, type Locale, locales, pickText } from '@merkki/core';
import type { Concept, MicroCredentialAward } from '@merkki/model';
import {
  accreditationTypes,
  assessmentTypes,
  type CodeList,
  findByUri,
  learningModes,
} from '@merkki/vocabularies';
import { cycles } from '../mapping/own-words.ts';
import { type DisplayWords, displayWords } from './display-words.ts';

/** A labelled value with a second, smaller line. */
export interface DisplayFact {
  readonly label: string;
  readonly value: string;
  readonly detail?: string | undefined;
}

/** What a page shows, in the words of one language. */
export interface DisplayContent {
  readonly words: DisplayWords;
  readonly title: string;
  readonly learner: string;
  readonly bodies: string;
  readonly issuer: string;
  readonly facts: readonly DisplayFact[];
  readonly outcomes: readonly string[];
  readonly remarks: readonly DisplayFact[];
}

/** Gathers what the page of an award shows. */
export function displayContent(award: MicroCredentialAward, language: string): DisplayContent {
  const source = award.microCredential;
  const locale = localeOf(language);
  const words = displayWords[locale];
  const wanted = [language, locale, ...Object.keys(source.title)];
  const pick = (text: LangString | undefined): string => pickText(text, wanted)?.text ?? '';
  const name = ({ id, prefLabel, notation }: Concept, list: CodeList): string => {
    const listed = id === undefined ? undefined : findByUri(list, id);
    const own = pickText(prefLabel, wanted);
    if (own !== undefined && (own.language === language || listed === undefined)) return own.text;
    return listed?.label[locale] ?? own?.text ?? notation ?? id ?? '';
  };
  const { achievedOutcomes, learner } = award;
  const bodies = source.awardingBodies.map(({ legalName }) => pick(legalName));
  const assessments = source.assessments.map(({ type, title }) =>
    [pick(title), name(type, assessmentTypes)].filter(Boolean).join(' – '),
  );
  const quality = source.quality.map(({ type, body, standard }) =>
    [name(type, accreditationTypes), pick(body?.legalName), isNamed(standard) ? standard : '']
      .filter(Boolean)
      .join(', '),
  );
  return {
    words,
    title: pick(source.title),
    learner:
      learner.fullName ??
      ([learner.givenName, learner.familyName].filter(Boolean).join(' ') ||
        (learner.identifiers?.find(({ hashed }) => hashed !== true)?.value ?? learner.id ?? '')),
    bodies: bodies.join(' · '),
    issuer: pick(source.issuer.legalName),
    facts: [
      ...scopeFacts(award, words, language),
      ...levelFacts(award, words, locale),
      ...gradeFacts(award, words),
      ...[
        {
          label: words.form,
          value: source.participation.mode.map((mode) => name(mode, learningModes)).join(', '),
          detail: award.route === 'validation' ? words.validation : undefined,
        },
      ],
      ...dateFacts(award, words, language),
    ],
    outcomes: source.outcomes
      .filter(({ id }) => achievedOutcomes === undefined || achievedOutcomes.includes(id))
      .map(({ text }) => pick(text)),
    remarks: [
      { label: words.assessment, value: assessments.join('; ') },
      { label: words.quality, value: quality.join('; ') },
    ],
  };
}

/** The locale of our own words for a language; English where we have none. */
function localeOf(language: string): Locale {
  return locales.find((locale) => locale === language.split('-')[0]?.toLowerCase()) ?? 'en';
}

function scopeFacts(
  { microCredential }: MicroCredentialAward,
  words: DisplayWords,
  language: string,
): DisplayFact[] {
  const { ects, hours } = microCredential.workload;
  const number = (value: number): string => formatNumber(value, language);
  const texts = [
    ...(ects === undefined ? [] : [words.credits(number(ects))]),
    ...(hours === undefined ? [] : [words.hours(number(hours))]),
  ];
  const [value, detail] = texts;
  return value === undefined ? [] : [{ label: words.scope, value, detail }];
}

function levelFacts(
  { microCredential }: MicroCredentialAward,
  words: DisplayWords,
  locale: Locale,
): DisplayFact[] {
  const { eqf, qfEhea, nqf } = microCredential.level;
  const cycle = qfEhea === undefined ? undefined : cycles[qfEhea][locale];
  const texts = [eqf === undefined ? undefined : `EQF ${eqf}`, cycle, nqf?.level].filter(
    (text) => text !== undefined,
  );
  const [value, detail] = texts;
  return value === undefined ? [] : [{ label: words.level, value, detail }];
}

function gradeFacts({ results }: MicroCredentialAward, words: DisplayWords): DisplayFact[] {
  const grades = [...new Set((results ?? []).flatMap(({ grade }) => grade ?? []))];
  return grades.length === 0 ? [] : [{ label: words.grade, value: grades.join(' · ') }];
}

function dateFacts(
  award: MicroCredentialAward,
  words: DisplayWords,
  language: string,
): DisplayFact[] {
  const completed = award.completedOn ?? award.awardedOn;
  return [
    ...(completed === undefined
      ? []
      : [{ label: words.completed, value: formatDate(completed, language) }]),
    { label: words.issued, value: formatDate(award.issuedOn, language) },
  ];
}

function isNamed(standard: string | undefined): boolean {
  return standard !== undefined && !['national', 'sector', 'other'].includes(standard);
}

function formatDate(date: string, language: string): string {
  return new Intl.DateTimeFormat(intlTag(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(intlTag(language), { maximumFractionDigits: 2 }).format(value);
}

/** British forms for English, as the readers are European; English where Intl knows no such tag. */
function intlTag(language: string): string {
  if (language === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
