import type { Catalogue, Messages } from '@merkki/core';
import type { ProfileCode } from '../problem-codes.ts';
import { inBrackets } from './in-brackets.ts';

const datatypes: Readonly<Record<string, string>> = {
  HTML: 'text in HTML',
  anyURI: 'web address',
  boolean: 'true or false',
  dateTime: 'date and time, such as 2026-11-24T10:00:00Z',
  decimal: 'number as text, such as 7.5',
  duration: 'duration, such as PT81H for 81 hours',
  integer: 'whole number',
  langString: 'text by language, such as {"en": "…"}',
  positiveInteger: 'whole number from 1 on',
  string: 'plain text',
};

const nodes: Readonly<Record<string, string>> = {
  ClaimNode:
    'What the learner achieved is not of a kind that the profile knows: achievement, activity, assessment or entitlement.',
  IssuerNode:
    'The issuer lacks its official identifier (eIDASIdentifier), which the certificate of a seal gives it.',
};

const messages = {
  'profile.ok': ({ profile }) => `The credential meets its profile${inBrackets(profile)}.`,
  'profile.class': ({ expected }) =>
    `A part is of another kind than the profile demands${inBrackets(expected, 'expected: ', ' or ')}.`,
  'profile.constraint': ({ constraint }) =>
    `A value does not meet a further constraint of the profile${inBrackets(constraint)}.`,
  'profile.datatype': ({ datatype }) =>
    `A value does not have the form that the profile demands${inBrackets(datatypes[String(datatype)] ?? datatype)}.`,
  'profile.in-scheme': ({ scheme }) =>
    `A value does not name the code list that the profile demands here${inBrackets(scheme)}.`,
  'profile.iri': () => 'A web address or other complete identifier is required here.',
  'profile.literal': () => 'A plain value is required here, and an object was found.',
  'profile.max-count': ({ member, max }) =>
    `There are too many values${inBrackets(member)}; the profile allows ${max ?? 'fewer'}.`,
  'profile.max-value': ({ max }) =>
    `A number is too large; the profile allows at most ${max ?? 'less'}.`,
  'profile.min-count': ({ member, min }) =>
    `A mandatory value is missing${inBrackets(member)}; the profile demands at least ${min ?? 'one more'}.`,
  'profile.no-target': () => 'The document has no credential that the profile could be applied to.',
  'profile.node': ({ shape }) =>
    nodes[String(shape)] ?? `A part does not meet the demands of its place${inBrackets(shape)}.`,
  'profile.too-deep': () => 'The credential is nested too deeply for the profile to be checked.',
  'profile.unique-lang': ({ language }) =>
    `There is more than one text in one language${inBrackets(language)}.`,
  'profile.unknown-profile': ({ profile }) =>
    `The credential names a profile that is not known here${inBrackets(profile)}, so it was not checked.`,
} satisfies Messages<ProfileCode>;

/** Texts of the profile check in English. */
export const profileEn: Catalogue<ProfileCode> = { locale: 'en', messages };
