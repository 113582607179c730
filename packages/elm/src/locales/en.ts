import type { Catalogue, Messages } from '@merkki/core';
import type { ElmProblemCode, LossCode } from '../problem-codes.ts';

export { profileEn } from './profile-en.ts';

const messages = {
  'loss.display': () => 'It says how a viewer shows the credential.',
  'loss.further-value': () => 'The model has one value of this, and another one was taken.',
  'loss.no-element': () => 'The micro-credential model has no element for this.',
  'loss.other-claim': () => 'This is another claim than the micro-credential.',
  'loss.time-of-day': () => 'Only the calendar date of this moment was taken.',
  'loss.unreadable': () => 'This does not have the form of what belongs here, so it was not read.',
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
  'elm.concept.foreign': ({ scheme }) =>
    `This is no value of the list that it names (${scheme}): its id has another form.`,
  'elm.concept.label': ({ scheme, member }) =>
    `${member} is that of another value of the list ${scheme}.`,
  'elm.concept.scheme': ({ scheme }) => `The value is of the list ${scheme} and names another one.`,
  'elm.concept.unknown': ({ scheme }) =>
    `The list ${scheme} does not have this value in the edition that was looked at.`,
  'elm.context-alias': () => 'The ELM context is named by https; Europass demands http.',
  'elm.country-unknown': () => 'The EU country list does not have this country.',
  'elm.id-conflict': ({ member, other }) =>
    `Two different things have the same id: ${member} differs from that at ${other}.`,
  'elm.image-type-unknown': () => 'The image must be PNG, JPEG or SVG.',
  'elm.instant': ({ name }) => `${name} must be a date and time with its zone.`,
  'elm.language-unknown': () => 'The EU language list does not have this language.',
  'elm.not-object': () => 'The document is no JSON object.',
  'elm.shape': () => 'An object or a list belongs here, so this was not read.',
  'elm.time-zone': () => 'The time zone is not known.',
  'elm.type': () => 'The document is no European Digital Credential.',
  'elm.wrapped': () => 'The credential stood in the upload wrapper, under credential.',
  'elm.context-vcdm2': () =>
    'The European context cannot stand together with that of data model 2.0: both define “description”, and the latter protects it.',
  'elm.did': () => 'The issuer must be named by a DID.',
  'elm.issuer-identifier-missing': () =>
    'The issuer needs a business number (y-tunnus) or a VAT number: the European profile demands it.',
  'elm.mandate-missing': () =>
    'The issuer is none of the awarding bodies, so it must state on what mandate it issues.',
} satisfies Messages<LossCode | ElmProblemCode>;

/** Texts of losses, reading and sealing in English. */
export const lossesEn: Catalogue<LossCode | ElmProblemCode> = { locale: 'en', messages };
