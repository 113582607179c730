import type { Catalogue, Messages } from '@merkki/core';
import type { ElmProblemCode, LossCode } from '../problem-codes.ts';

const messages = {
  'loss.internal': () =>
    'This concerns the provider’s own administration and does not belong in a credential.',
  'loss.no-place': () => 'ELM has no place for this.',
  'loss.not-achieved': () => 'The learner has not achieved this outcome.',
  'loss.not-taken': () => 'The learner took no course, so nothing is said about one.',
  'loss.offering': () => 'This serves enrolment and does not belong in a credential.',
  'loss.other-offering': () => 'This concerns another realisation than the learner’s.',
  'loss.personal-data': () => 'This is personal data that the credential does not need.',
  'loss.replaced': () => 'The credential has another value in place of this one.',
  'loss.text-only': () => 'The credential carries this as text only, not as data.',
  'loss.unknown-code': () => 'The code list that ELM demands does not have this value.',
  'loss.unknown-member': () => 'The model does not know this member.',
  'loss.unknown-reference': () => 'This refers to something that the definition does not have.',
  'elm.array': () => 'The credential stood in a list of one.',
  'elm.context-alias': () => 'The ELM context is named by https; Europass demands http.',
  'elm.country-unknown': () => 'The EU country list does not have this country.',
  'elm.id-conflict': ({ member, other }) =>
    `Two different things have the same id: ${member} differs from that at ${other}.`,
  'elm.image-type-unknown': () => 'The image must be PNG, JPEG or SVG.',
  'elm.instant': ({ name }) => `${name} must be a date and time with its zone.`,
  'elm.language-unknown': () => 'The EU language list does not have this language.',
  'elm.not-object': () => 'The document is no JSON object.',
  'elm.shape': () => 'An object or a list belongs here, so this was not read.',
  'elm.type': () => 'The document is no European Digital Credential.',
  'elm.wrapped': () => 'The credential stood in the upload wrapper, under credential.',
} satisfies Messages<LossCode | ElmProblemCode>;

/** Texts of losses, reading and sealing in English. */
export const lossesEn: Catalogue<LossCode | ElmProblemCode> = { locale: 'en', messages };
