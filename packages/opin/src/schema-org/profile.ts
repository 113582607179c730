import { eqfLevels } from '@merkki/vocabularies';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { numberedCode, numberedCodes } from '../converters/numbered-code.ts';
import { records } from '../converters/records.ts';
import { variant } from '../converters/variant.ts';
import type { ProfileField } from '../engine/converter.ts';
import type { Profile } from '../engine/profile.ts';
import { lostMembers } from '../ooapi/lost-members.ts';
import { numberIn } from './beside.ts';
import { joined, textShape, texts, typeOf, words } from './forms.ts';
import { instanceFields } from './instance-fields.ts';
import { definedTerms, organisationRows, outcomeTerms, propertyValues } from './part-fields.ts';
import { period } from './period.ts';
import { assumed, known } from './sources.ts';

const text = { kind: 'text' } as const;
const any = { kind: 'any' } as const;
const credential = '/educationalCredentialAwarded';
const eqf = ['EQF ', 1, 8] as const;

const courseFields: readonly ProfileField[] = [
  {
    theirs: '/@context',
    via: constant('https://schema.org'),
    shape: text,
    obligation: 'required',
    ...known,
  },
  {
    theirs: '/@type',
    via: variant,
    shape: { kind: 'code', values: ['Course'] },
    obligation: 'required',
    ...known,
  },
  { ours: '/id', theirs: '/@id', via: copy, shape: text, ...assumed },
  { ours: '/version', theirs: '/version', via: copy, shape: text, ...assumed },
  { ours: '/status', theirs: '/creativeWorkStatus', via: copy, shape: text, ...assumed },
  {
    ours: '/title',
    theirs: '/name/*',
    via: texts,
    shape: textShape,
    obligation: 'required',
    ...known,
  },
  { ours: '/summary', theirs: '/description/*', via: texts, shape: textShape, ...known },
  { ours: '/codes/*', theirs: '/identifier/*', via: propertyValues, shape: any, ...assumed },
  {
    ours: '/codes/{scheme=course-code}/value',
    theirs: '/courseCode',
    via: copy,
    shape: text,
    ...known,
  },
  typeOf('/numberOfCredits', 'QuantitativeValue', '/workload/ects'),
  {
    ours: '/workload/ects',
    theirs: '/numberOfCredits/value',
    via: numberIn('ECTS', 'unitText'),
    shape: { kind: 'number' },
    note: 'A structured value, so that the unit is there.',
    ...known,
  },
  {
    theirs: '/numberOfCredits/unitText',
    via: constant('ECTS'),
    shape: text,
    when: '/workload/ects',
    ...assumed,
  },
  {
    ours: '/workload/hours',
    theirs: '/timeRequired',
    via: period('PT', 'H'),
    shape: { kind: 'pattern', pattern: '^P' },
    ...assumed,
  },
  {
    ours: '/participation/languages/*',
    theirs: '/inLanguage/*',
    via: copyEach,
    shape: text,
    ...known,
  },
  {
    ours: '/prerequisites/*/text',
    theirs: '/coursePrerequisites/*',
    via: joined,
    shape: textShape,
    ...known,
  },
  { ours: '/outcomes/*', theirs: '/teaches/*', via: outcomeTerms, shape: any, ...known },
  { ours: '/fields/*', theirs: '/about/*', via: definedTerms, shape: any, ...known },
  { ours: '/keywords/*', theirs: '/keywords/*', via: words, shape: textShape, ...assumed },
  typeOf('/audience', 'Audience', '/targetGroup'),
  {
    ours: '/targetGroup',
    theirs: '/audience/audienceType/*',
    via: texts,
    shape: textShape,
    ...assumed,
  },
  ...organisationRows('/issuer', '/provider'),
];

const credentialFields: readonly ProfileField[] = [
  { ...typeOf(credential, 'EducationalOccupationalCredential'), ...known },
  {
    theirs: `${credential}/credentialCategory`,
    via: constant('micro-credential'),
    shape: text,
    note: 'The property is known, the word is ours: schema.org lists no categories.',
    ...assumed,
  },
  { ours: '/title', theirs: `${credential}/name/*`, via: texts, shape: textShape, ...assumed },
  typeOf(`${credential}/educationalLevel`, 'DefinedTerm', '/level/eqf'),
  {
    ours: '/level/eqf',
    theirs: `${credential}/educationalLevel/termCode`,
    via: numberedCode(...eqf),
    shape: { kind: 'code', values: numberedCodes(...eqf) },
    ...assumed,
  },
  {
    theirs: `${credential}/educationalLevel/inDefinedTermSet`,
    via: constant(eqfLevels.scheme),
    shape: text,
    when: '/level/eqf',
    ...assumed,
  },
  {
    ours: '/validity/months',
    theirs: `${credential}/validFor`,
    via: period('P', 'M'),
    shape: { kind: 'pattern', pattern: '^P' },
    ...known,
  },
  {
    ours: '/awardingBodies/*',
    theirs: `${credential}/recognizedBy/*`,
    via: records(organisationRows('', '')),
    shape: any,
    note: 'Who acknowledges the credential; schema.org has no property for who awards it.',
    ...assumed,
  },
];

/**
 * schema.org: a `Course` with the `EducationalOccupationalCredential` that it leads to and one
 * `CourseInstance`, as JSON-LD for a web page. It has no place for assessment, quality assurance,
 * supervision or stacking.
 *
 * @see https://schema.org/Course
 * @example
 * schemaOrgProfile.fields.some(({ theirs }) => theirs === '/numberOfCredits/value'); // true
 */
export const schemaOrgProfile: Profile = Object.freeze({
  id: 'schema-org',
  title: 'schema.org: course and credential of a micro-credential, JSON-LD',
  version: '0.1.0',
  date: '2026-11-24',
  languages: [],
  variants: ['Course'],
  variantAt: '/@type',
  needsOffering: false,
  chooseVariant: () => 'Course',
  fields: [...courseFields, ...credentialFields, ...instanceFields],
  lost: [...lostMembers, '/version', '/integration', '/targetGroup', '/validity'],
});
