import { isPersonalIdentityCode } from '@merkki/core';
import type { MicroCredentialDraft } from '@merkki/model';
import { type Failure, fail } from '../finding.ts';
import type { DefinitionSubject } from '../rule.ts';
import { type PlacedText, textsIn } from './texts-in.ts';

/** Members where an address or a number is meant to be read: contacts and organisations. */
const ofContacts = ['contact', 'email', 'phone', 'homepage'];
/** Members with identifiers, codes and hashes, which are no prose. */
const ofCodes = [
  ...['id', 'url', 'ruleUrl', 'policyUrl', 'deqar'],
  ...['sha256', 'identifiers', 'codes', 'refs', 'value'],
];
const noProse: ReadonlySet<string> = new Set([...ofContacts, ...ofCodes]);

/** The texts of a description that may hold what is looked for: all of it has a digit or an `@`. */
export function suspectTexts(microCredential: MicroCredentialDraft): readonly PlacedText[] {
  return textsIn(microCredential, noProse).filter(({ text }) => /[0-9@]/.test(text));
}

/** Makes the check that no text of the description holds what a pattern finds and a test confirms. */
export function noPersonalData(
  find: (text: string) => boolean,
): (subject: DefinitionSubject) => readonly Failure<'fail'>[] {
  return ({ suspectTexts: texts }) =>
    texts().flatMap(({ path, text }) => (find(text) ? [fail(path)] : []));
}

/** Tells whether a text holds a Finnish personal identity code with a right check character. */
export function hasIdentityCode(text: string): boolean {
  const found = text.match(/(?<![0-9A-Za-z])\d{6}[-+A-FU-Y]\d{3}[0-9A-Y](?![0-9A-Za-z])/g) ?? [];
  return found.some(isPersonalIdentityCode);
}

/** Tells whether a text holds an e-mail address. */
export function hasEmail(text: string): boolean {
  // The cheap test first: most texts have no such sign.
  return (
    text.includes('@') &&
    /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.test(text)
  );
}

/** Tells whether a text holds a telephone number: international, or Finnish with its trunk zero. */
export function hasPhone(text: string): boolean {
  const found =
    text.match(
      /(?<![\p{L}\p{N}.,/:-])(?:\+\d{1,3}|0(?:[1-9]\d?|[45]\d{1,2}))(?:[ -]?\d){5,10}(?![\p{L}\p{N}])/gu,
    ) ?? [];
  return found.some((each) => !/^\d{4}-\d{2}-\d{2}$/.test(each));
}

const birthWord =
  /(?:\bborn(?: on)?|\bdate of birth|\bsyntynyt|\bsynt\.|\bsyntymäaika|\bfödd|\bfödelsedatum)/;
const day = /(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})/;
const birthDate = new RegExp(`${birthWord.source}[:\\s]{0,3}${day.source}`, 'iu');

/** Tells whether a text holds a day after a word that says it is one of birth. */
export function hasBirthDate(text: string): boolean {
  return birthDate.test(text);
}
