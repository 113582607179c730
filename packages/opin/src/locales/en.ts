import type { Catalogue, Messages } from '@merkki/core';
import type { OpinCode } from '../opin-code.ts';
import { importMessages } from './en-import.ts';
import { ooapiMessages } from './en-ooapi.ts';
import { virtaMessages } from './en-virta.ts';

const messages = {
  ...importMessages,
  ...ooapiMessages,
  ...virtaMessages,
  'loss.code-unknown': () => 'The target’s code list has no code for this value.',
  'loss.code-merged': () => 'The target gives several values one code; which it was is lost.',
  'loss.language': () => 'The target document does not have this language.',
  'loss.no-place': () => 'The target has no field for this.',
  'loss.one-way': () => 'This value cannot be read back from the target.',
  'loss.other-offering': () => 'Belongs to another offering than the one mapped.',
  'loss.precision': () =>
    'Carried with less precision: to the minute in Finnish time, or to the day.',
  'loss.structure': () => 'The words are carried, but not how they belong together.',
  'loss.unknown-member': () => 'The data model does not know this member.',
  'document.missing': () => 'The service requires a value here.',
  'document.code-unknown': ({ allowed }) =>
    `Allowed values: ${allowed}. The service does not know this one.`,
  'document.form': () => 'The value does not have the form that the service requires.',
  'profile.form': () => 'The field table has no value of the right form here.',
  'profile.component-unknown': ({ known }) =>
    `The OpenAPI document (3.0 or 3.1) has no such schema. It has: ${known === '' ? '–' : known}.`,
  'profile.converter-unknown': ({ known }) => `There is no such converter. Known are: ${known}.`,
  'profile.converter-setting': ({ converter }) =>
    `The setting of the converter ${converter} is not of its form.`,
  'profile.not-in-model': ({ path }) => `A definition has no ${path}.`,
  'profile.not-in-schema': ({ path }) => `The schema of the service has no ${path}.`,
  'schema.missing': () => 'The schema of the service requires this member.',
  'schema.not-allowed': () => 'The schema of the service allows no such member.',
  'schema.value': ({ keyword }) => `The schema of the service lists other values (${keyword}).`,
  'schema.type': () => 'The schema of the service wants another type of value.',
  'schema.form': ({ keyword }) => `The value breaks the schema of the service: ${keyword}.`,
  'schema.choice': ({ keyword }) =>
    `The value fits none of the schemas of ${keyword}, or more than it may.`,
  'map.no-offering': () => 'The definition has no offering that a study service could show.',
  'map.option': ({ option, allowed }) => `The option ${option} is one of: ${allowed}.`,
  'map.unknown-offering': ({ known }) => `There is no such offering. The definition has: ${known}.`,
  'kouta.missing': () => 'A required value is missing.',
  'kouta.missing-published': () => 'Opintopolku does not publish the study without this value.',
  'kouta.type': ({ expected }) => `The value is of the wrong type: ${expected} was expected.`,
  'kouta.code-unknown': ({ allowed }) => `Allowed values: ${allowed}.`,
  'kouta.code-uri': ({ sets }) => `A code URI of this code set was expected: ${sets}.`,
  'kouta.oid': ({ of }) => `This is not a valid OID (${of}).`,
  'kouta.url': () => 'A complete web address was expected.',
  'kouta.local-time': () =>
    'A Finnish date and time without a zone was expected, such as 2027-01-18T09:00.',
  'kouta.negative': () => 'The number must not be negative.',
  'kouta.language-missing': ({ language }) =>
    `The text is missing in a language of the study (${language}).`,
  'kouta.not-allowed': () => 'Studies of this type may not have this value.',
  'kouta.kind-differs': () => 'The type of education differs from that of the study.',
  'kouta.scope-order': ({ low, high }) =>
    `The least scope (${low}) is greater than the greatest (${high}).`,
  'kouta.scope-range': ({ low, high }) =>
    `The scope of the realisation lies outside that of the study (${low} is more than ${high}).`,
  'kouta.scope-unit': () => 'The realisation gives its scope in another unit than the study.',
  'kouta.fee-amount-missing': () => 'The amount of the fee is missing.',
  'kouta.fee-amount-unexpected': () => 'Studies free of charge have no amount.',
  'kouta.period-order': () => 'The period ends before it begins.',
  'kouta.open-studies-differ': () =>
    'The study is open studies, so its realisation must be as well.',
  'kouta.state-order': () => 'A realisation can be published only under a published study.',
  'element.learner': () => 'Identification of the learner',
  'element.title': () => 'Title of the micro-credential',
  'element.issuer-country': () => 'Country or region of the issuer',
  'element.awarding-body': () => 'Awarding body',
  'element.issued-on': () => 'Date of issuing',
  'element.outcomes': () => 'Learning outcomes',
  'element.workload': () => 'Notional workload',
  'element.level': () => 'Level',
  'element.assessment': () => 'Type of assessment',
  'element.participation': () => 'Form of participation',
  'element.quality-assurance': () => 'Type of quality assurance',
  'element.prerequisites': () => 'Prerequisites',
  'element.supervision': () => 'Supervision and identity verification',
  'element.grade': () => 'Grade achieved',
  'element.integration': () => 'Integration and stackability',
  'element.further-information': () => 'Further information',
} satisfies Messages<OpinCode>;

/** Texts of this package in English. */
export const en: Catalogue<OpinCode> = { locale: 'en', messages };
