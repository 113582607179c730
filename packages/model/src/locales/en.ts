import type { Catalogue, Messages } from '@merkki/core';
import type { ModelProblemCode } from '../problem-codes.ts';

const messages = {
  'mc.concept-empty': () => 'A value of a code list needs an id or a prefLabel.',
  'mc.criteria-empty': () => 'Assessment criteria need a text or a url.',
  'mc.date': () => 'Give a date that exists, as YYYY-MM-DD.',
  'mc.decimals': () => 'At most two decimals are allowed.',
  'mc.format': () => 'The value is not in the form that this member has.',
  'mc.instant': () => 'Give date, time and zone, for example 2027-01-18T09:00:00+02:00.',
  'mc.language-tag': () => 'This is no BCP 47 language tag (such as fi, sv or en).',
  'mc.missing': () => 'A mandatory member is missing.',
  'mc.range': ({ bound }) => `The number is outside its range (bound ${bound}).`,
  'mc.recipient-unidentified': () => 'The recipient has neither learnerId nor email.',
  'mc.recipient-personal-identity-code': () =>
    'A personal identity code must not be used: use the national learner number or a number of your own.',
  'mc.text-empty': () => 'The text has no language version at all.',
  'mc.too-few': ({ minimum }) => `At least ${minimum} is needed.`,
  'mc.type': ({ expected, found }) =>
    `The value has the wrong type: expected ${expected}, found ${found}.`,
  'mc.unknown-member': () => 'The data model does not know this member.',
  'mc.value': ({ allowed }) => `Allowed values: ${allowed}.`,
  'mc.version-unsupported': ({ found, supported }) =>
    `The document has version ${found}; this software reads version ${supported}.`,
  'document.malformed': () => 'The text is not valid YAML or JSON.',
  'document.duplicate-key': () => 'The same member stands twice.',
  'document.not-json': () => 'The value cannot be expressed in JSON.',
  'document.too-large': ({ maxLength }) =>
    `The document is too large (at most ${maxLength} characters).`,
} satisfies Messages<ModelProblemCode>;

/** Texts of this package in English. */
export const en: Catalogue<ModelProblemCode> = { locale: 'en', messages };
