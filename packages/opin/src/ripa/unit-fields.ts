import { code } from '../converters/code.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { localised } from '../converters/localised.ts';
import { matchingTexts } from '../converters/matching-texts.ts';
import { oneWay } from '../converters/one-way.ts';
import { parameter } from '../converters/parameter.ts';
import { records } from '../converters/records.ts';
import { variant } from '../converters/variant.ts';
import type { ProfileField } from '../engine/converter.ts';
import { guidanceArea, networks, scaleNumber, statuses, statusTable } from './converters.ts';
import { assumed, known } from './sources.ts';

/** The course unit in the message. */
export const unit = '/courseUnits/0';

const text = { kind: 'text' } as const;
const words = { kind: 'localised' } as const;
const number = { kind: 'number' } as const;

/** Languages of teaching, as ISO 639-1 has them. */
export const languages = matchingTexts('languages of two letters', /^[a-z]{2}$/, 'loss.language');

/** Form of a language code. */
export const languageShape = { kind: 'pattern', pattern: '^[a-z]{2}$' } as const;

/** The organisation that is responsible, which the unit and each realisation name. */
export function organisationFields(
  at: string,
  when?: string,
  echo?: string,
): readonly ProfileField[] {
  const of = '/awardingBodies/*';
  const target = `${at}/organisationReferences/0`;
  const row = (member: string, { via, ...rest }: Omit<ProfileField, 'theirs'>): ProfileField => ({
    ...rest,
    theirs: `${target}/${member}`,
    via: echo === undefined ? via : oneWay(via),
    ...(when === undefined ? {} : { when }),
    ...(echo === undefined ? {} : { echo: `${echo}/organisationReferences/0/${member}` }),
  });
  return [
    row('organisationRole', {
      via: constant(1),
      shape: number,
      obligation: 'required',
      note: 'The organiser that is responsible; there is exactly one.',
      ...known,
    }),
    row('target/organisationTkCode', {
      ours: `${of}/identifiers/{scheme=oppilaitosnumero}/value`,
      via: copy,
      shape: text,
      obligation: 'required',
      ...known,
    }),
    row('target/organisationIdentifier', {
      ours: `${of}/identifiers/{scheme=organisaatio-oid}/value`,
      via: copy,
      shape: text,
      ...assumed,
    }),
    row('target/organisationName/values', {
      ours: `${of}/legalName`,
      via: localised,
      shape: words,
      ...known,
    }),
    row('target/url', { ours: `${of}/homepage`, via: copy, shape: text, ...known }),
  ];
}

/** One assessment of the unit. */
const assessmentFields: readonly ProfileField[] = [
  {
    ours: '/id',
    theirs: '/assessmentItemId',
    via: copy,
    shape: text,
    obligation: 'required',
    ...known,
  },
  { ours: '/title', theirs: '/name/values', via: localised, shape: words, ...known },
];

const option = `${unit}/completionOptions/0`;

/** The course unit. */
export const unitFields: readonly ProfileField[] = [
  {
    theirs: `${unit}/type`,
    via: variant,
    shape: { kind: 'code', values: ['COURSE_UNIT'] },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/id',
    theirs: `${unit}/studyElementId`,
    via: copy,
    shape: text,
    obligation: 'required',
    ...known,
  },
  {
    ours: '/codes/{scheme=course-code}/value',
    theirs: `${unit}/studyElementIdentifierCode`,
    via: copy,
    shape: text,
    ...known,
  },
  {
    ours: '/status',
    theirs: `${unit}/status`,
    via: code(statusTable),
    shape: { kind: 'code', values: statuses },
    note: 'Which status goes with which is a proposal; a draft has none.',
    ...assumed,
  },
  {
    ours: '/title',
    theirs: `${unit}/name/values`,
    via: localised,
    shape: words,
    obligation: 'required',
    ...known,
  },
  {
    ours: '/summary',
    theirs: `${unit}/description/values`,
    via: localised,
    shape: words,
    ...known,
  },
  {
    ours: '/outcomes/*/text',
    theirs: `${unit}/objective/values`,
    via: joinedTexts,
    shape: words,
    ...known,
  },
  {
    ours: '/prerequisites/*/text',
    theirs: `${unit}/preconditions/values`,
    via: joinedTexts,
    shape: words,
    ...known,
  },
  {
    ours: '/furtherInformation/*/text',
    theirs: `${unit}/furtherInformation/values`,
    via: joinedTexts,
    shape: words,
    ...known,
  },
  {
    ours: '/workload/ects',
    theirs: `${unit}/creditsMin`,
    via: copy,
    shape: number,
    ...known,
  },
  {
    ours: '/workload/ects',
    theirs: `${unit}/creditsMax`,
    via: oneWay(copy),
    shape: number,
    echo: `${unit}/creditsMin`,
    ...known,
  },
  {
    ours: '/participation/languages/*',
    theirs: `${unit}/teachingLanguage/*`,
    via: languages,
    shape: languageShape,
    ...known,
  },
  {
    ours: '/fields/*/notation',
    theirs: `${unit}/minEduGuidanceArea`,
    via: guidanceArea,
    shape: { kind: 'number', whole: true },
    note: 'A field whose notation is a code URI of `okmohjauksenala`.',
    ...known,
  },
  {
    theirs: `${option}/completionOptionId`,
    via: constant('all-assessments'),
    shape: text,
    obligation: 'required',
    when: '/assessments',
    note: 'One option with all assessments: the definition knows no alternatives.',
    ...assumed,
  },
  {
    ours: '/assessments/*',
    theirs: `${option}/assessmentItems/*`,
    via: records(assessmentFields),
    shape: { kind: 'any' },
    ...known,
  },
  {
    ours: '/assessments/*/gradingScheme/scale',
    theirs: `${unit}/assessmentScale`,
    via: scaleNumber,
    shape: { kind: 'number', whole: true },
    ...known,
  },
  {
    ours: '/codes/{scheme=ripa-network}/value',
    theirs: `${unit}/cooperationNetworks/*`,
    via: networks,
    shape: { kind: 'any' },
    obligation: 'published',
    note: 'The message is not taken without a network. Its id is a code of the definition with the scheme `ripa-network`, or is added by who sends.',
    ...known,
  },
  ...organisationFields(unit),
  {
    theirs: `${unit}/sendingTime`,
    via: parameter('sendingTime'),
    shape: text,
    obligation: 'published',
    note: 'The message is not taken without it; who sends states it.',
    ...known,
  },
];
