import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { decimalPattern, decimalText } from '../converters/decimal-text.ts';
import { ifParameter } from '../converters/if-parameter.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { typedTexts } from '../converters/typed-texts.ts';
import type { ProfileField } from '../engine/converter.ts';
import { classification } from './classification.ts';
import { classifications, fundedByCentre } from './codes.ts';
import {
  commonFields,
  definition,
  fieldsOfEducation,
  languageCode,
  offering,
  unitCodeFields,
} from './common-fields.ts';
import { gradeFields } from './grade-fields.ts';
import { assumed, known } from './sources.ts';

const at = '/Opintosuoritus';
const only = ['Opintosuoritus'] as const;
const date = { kind: 'pattern', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' } as const;

/** A text with its language, where the language has a code of two letters. */
export const languageTexts = {
  language: '@kieli',
  value: '#text',
  isLanguage: (tag: string) => /^[a-z]{2}$/.test(tag),
};
const textShape = { kind: 'typed-text', language: '@kieli', value: '#text' } as const;

/** One completion (Opintosuoritus). */
export const completionFields: readonly ProfileField[] = [
  ...commonFields('Opintosuoritus'),
  ...unitCodeFields(`${at}/@koulutusmoduulitunniste`, 'Opintosuoritus'),
  {
    ours: '/id',
    theirs: `${at}/@opiskeluoikeusAvain`,
    via: ifParameter('studyRights', copy),
    shape: { kind: 'text' },
    only,
    echo: `${at}/@avain`,
    note: 'Where the study rights of the same awards are transferred too.',
    ...assumed,
  },
  {
    ours: '/completedOn',
    theirs: `${at}/SuoritusPvm`,
    via: copy,
    shape: date,
    obligation: 'required',
    only,
    ...known,
  },
  {
    ours: '/awardedOn',
    theirs: `${at}/SuoritusPvm`,
    via: oneWay(copy),
    shape: date,
    obligation: 'required',
    only,
    note: 'Where the award does not say when it was completed.',
    ...assumed,
  },
  ...gradeFields,
  {
    theirs: `${at}/Laji`,
    via: constant('2'),
    shape: { kind: 'code', values: ['2'] },
    obligation: 'required',
    only,
    note: 'Another completion than a degree. VIRTA has no code for a micro-credential.',
    ...known,
  },
  {
    ours: `${definition}/title`,
    theirs: `${at}/Nimi/*`,
    via: typedTexts(languageTexts, localised),
    shape: textShape,
    only,
    ...known,
  },
  {
    ours: `${offering}/languages/*`,
    theirs: `${at}/Kieli`,
    via: languageCode,
    shape: { kind: 'pattern', pattern: '^[a-z]{2}$' },
    only,
    ...known,
  },
  {
    ours: `${definition}/participation/languages/*`,
    theirs: `${at}/Kieli`,
    via: oneWay(languageCode),
    shape: { kind: 'pattern', pattern: '^[a-z]{2}$' },
    only,
    ...known,
  },
  {
    ours: `${definition}/fields/*/notation`,
    theirs: `${at}/Koulutusala/*`,
    via: fieldsOfEducation(true),
    shape: { kind: 'any' },
    only,
    note: 'A field whose notation is a code URI of `okmohjauksenala`; ISCED-F codes are not turned into one. The definition has no shares of fields.',
    ...known,
  },
  {
    ours: '/awardedOn',
    where: { path: '/route', is: 'validation' },
    theirs: `${at}/HyvaksilukuPvm`,
    via: copy,
    shape: date,
    only,
    note: 'The decision to recognise what was learnt elsewhere.',
    ...known,
  },
  {
    ours: `${definition}/production/rdiCredits`,
    theirs: `${at}/TKILaajuusMuu/Opintopiste`,
    via: decimalText,
    shape: { kind: 'pattern', pattern: decimalPattern },
    only,
    ...known,
  },
  {
    ours: `${offering}/legalForm`,
    theirs: `${at}/Luokittelu/*`,
    via: classification,
    shape: {
      kind: 'code',
      values: [...classifications.pairs.map(({ theirs }) => theirs), fundedByCentre],
    },
    only,
    note: 'Which classification goes with which legal form is read out of the labels of the codes.',
    ...assumed,
  },
  {
    ours: `${definition}/furtherInformation/*/text`,
    theirs: `${at}/JulkinenLisatieto/*`,
    via: typedTexts(languageTexts, joinedTexts),
    shape: textShape,
    only,
    ...assumed,
  },
];
