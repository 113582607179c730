import {
  isLearnerNumber,
  isPersonalIdentityCode,
  type JsonObject,
  type Problem,
  problem,
  toPointer,
} from '@merkki/core';
import type { Learner } from '@merkki/model';
import type { PersonalDataCode } from '../problem-codes.ts';
import type { PersonalDataPolicy } from './personal-data-policies.ts';
import { type TextLeaf, textLeaves } from './text-leaves.ts';

/** What {@link findPersonalData} goes by. */
export interface FindPersonalDataOptions {
  /** What may stand in clear. */
  readonly policy: PersonalDataPolicy;
  /** The learner, whose own address, number and date of birth are looked for as they are. Default: none. */
  readonly learner?: Learner;
}

/**
 * Looks through every text of a document that is about to be signed for personal data that must not
 * stand in clear: `personal-data.identity-code`, `personal-data.email`, `personal-data.birth-date`,
 * `personal-data.learner-number`. Names of members and texts packed as base64, data URLs or by percent
 * signs count too.
 *
 * It finds forms, not meanings: a code spelled out in words is not found.
 *
 * @returns One problem per place and kind; what was found is never repeated.
 * @example
 * findPersonalData(
 *   { evidence: [{ narrative: 'Student 131052-308T.' }] },
 *   { policy: personalDataPolicies['ob3-di'] },
 * ); // [{ code: 'personal-data.identity-code', pointer: '/evidence/0/narrative', params: {} }]
 */
export function findPersonalData(
  document: JsonObject,
  { policy, learner = {} }: FindPersonalDataOptions,
): readonly Problem[] {
  const found = new Map<string, Problem>();
  const own = ownValues(learner);
  for (const leaf of textLeaves(document)) {
    const text = folded(leaf.text);
    const codes: PersonalDataCode[] = [];
    if (hasIdentityCode(text)) codes.push('personal-data.identity-code');
    if (policy.email !== 'allow' && hasEmail(text, leaf, policy.email, own.email)) {
      codes.push('personal-data.email');
    }
    if (policy.birthDate === 'refuse' && hasBirthDate(text, leaf, own.birthDate)) {
      codes.push('personal-data.birth-date');
    }
    if (policy.learnerNumber === 'refuse' && hasLearnerNumber(text, own.numbers)) {
      codes.push('personal-data.learner-number');
    }
    for (const code of codes) {
      const pointer = toPointer(leaf.path);
      found.set(`${code} ${pointer}`, problem(code, pointer));
    }
  }
  return [...found.values()];
}

interface OwnValues {
  readonly email: string | undefined;
  readonly birthDate: string | undefined;
  readonly numbers: readonly string[];
}

/** Numbers shorter than this stand in too many texts by chance to be looked for. */
const shortestNumber = 5;

function ownValues({ email, dateOfBirth, identifiers = [] }: Learner): OwnValues {
  const numbers = identifiers
    .filter(({ hashed, value }) => hashed !== true && value.length >= shortestNumber)
    .map(({ value }) => folded(value));
  return {
    email: email === undefined ? undefined : folded(email.trim()).toLowerCase(),
    birthDate: dateOfBirth,
    numbers,
  };
}

/** The text with its look-alikes made plain: full-width letters and digits, the many hyphens, what is invisible. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function hasIdentityCode(text: string): boolean {
  const candidates = text
    .toUpperCase()
    .match(/(?<![0-9A-Z])[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y](?![0-9A-Z])/g);
  return candidates?.some(isPersonalIdentityCode) ?? false;
}

/** Members under which organisations and the achievement stand. */
const organisational = new Set(['issuer', 'achievement', 'creator', 'source', 'specifiedBy']);

function isOrganisational({ path }: TextLeaf): boolean {
  return path.some((part) => typeof part === 'string' && organisational.has(part));
}

function hasEmail(
  text: string,
  leaf: TextLeaf,
  policy: 'refuse' | 'refuse-own',
  own: string | undefined,
): boolean {
  if (own !== undefined && text.toLowerCase().includes(own)) return true;
  if (policy === 'refuse-own' || isOrganisational(leaf)) return false;
  return /[^\s@<>():;,"']+@[^\s@<>():;,"']+\.[a-z]{2,}/i.test(text);
}

const birthMember =
  /^(?:date_?of_?birth|birth_?date|birthday|bday|dob|syntym(?:ä|a)aika|födelsedatum)$/i;
const birthText =
  /(?:\bsynt(?:\.|ynyt|ym[äa]aika)|\bfödd\b|\bborn\b|\bdate of birth\b)[^0-9\n]{0,16}(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d{2}-\d{2})/i;

function hasBirthDate(text: string, leaf: TextLeaf, own: string | undefined): boolean {
  const member = leaf.path.findLast((part) => typeof part === 'string');
  if (typeof member === 'string' && birthMember.test(member)) return true;
  if (!isOrganisational(leaf) && birthText.test(text)) return true;
  return own !== undefined && writtenDates(own).some((date) => text.includes(date));
}

/** A date as forms and letters write it. */
function writtenDates(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const plain = `${Number(day)}.${Number(month)}.${year}`;
  return [date, plain, `${day}.${month}.${year}`, `${day}/${month}/${year}`];
}

function hasLearnerNumber(text: string, own: readonly string[]): boolean {
  const candidates = text.match(/(?<![0-9.])1\.2\.246\.562\.(?:24|98|198)\.[0-9]+(?![0-9])/g);
  return (candidates?.some(isLearnerNumber) ?? false) || own.some((value) => text.includes(value));
}
