import { isPersonalIdentityCode } from '@merkki/core';
import type { MicroCredentialDraft } from '@merkki/model';
import { type Failure, fail } from '../finding.ts';
import type { DefinitionSubject } from '../rule.ts';
import { plain } from './plain.ts';
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

/**
 * Tells whether a text holds a Finnish personal identity code with a right check character, in capital or
 * small letters and with any kind of hyphen.
 */
export function hasIdentityCode(text: string): boolean {
  const found =
    plain(text).match(
      /(?<![0-9a-z])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+a-fu-y]\d{3}[0-9a-y](?![0-9a-z])/gi,
    ) ?? [];
  return found.some((code) => isPersonalIdentityCode(code.toUpperCase()));
}

/** Tells whether a text holds an e-mail address. */
export function hasEmail(text: string): boolean {
  // The cheap test first: most texts have no such sign.
  return (
    text.includes('@') &&
    /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.test(text)
  );
}
