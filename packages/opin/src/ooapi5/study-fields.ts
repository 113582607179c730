import { code } from '../converters/code.ts';
import { codeEach } from '../converters/code-each.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { localised } from '../converters/localised.ts';
import type { ProfileField } from '../engine/converter.ts';
import { codeEntries } from '../ooapi/code-entries.ts';
import { idCode, referenceRows } from '../ooapi/entity-uuid.ts';
import { fieldPattern, firstField } from '../ooapi/first-field.ts';
import { languageShape, listed, textShape } from '../ooapi/forms.ts';
import { cycleTable, levels, modes, modeTable } from './codes.ts';
import { firstLanguage, listedEach, load } from './converters.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';

const text = { kind: 'text' } as const;
const required = { obligation: 'required' } as const;

/** What a program and a course both say of the study; it stands in both. */
export function studyFields(at: '/course' | '/program'): readonly ProfileField[] {
  return [
    {
      ours: '/codes/*',
      theirs: `${at}/otherCodes/*`,
      via: codeEntries(known),
      shape: { kind: 'any' },
      ...known,
    },
    {
      theirs: `${at}/primaryCode/codeType`,
      via: constant('identifier'),
      shape: text,
      ...required,
      ...known,
    },
    {
      ours: '/id',
      theirs: `${at}/primaryCode/code`,
      via: idCode,
      shape: text,
      ...required,
      ...known,
    },
    {
      ours: '/codes/{scheme=primary-code}/value',
      theirs: `${at}/primaryCode/code`,
      via: copy,
      shape: text,
      note: 'Only reading back: a primary code of another type than `identifier`.',
      ...required,
      ...known,
    },
    {
      ours: '/codes/{scheme=course-code}/value',
      theirs: `${at}/abbreviation`,
      via: copy,
      shape: text,
      note: 'The course code; a definition without one lacks what OOAPI 5.0 requires.',
      ...required,
      ...assumed,
    },
    {
      ours: '/title',
      theirs: `${at}/name/*`,
      via: listed(localised),
      shape: textShape,
      ...required,
      ...known,
    },
    {
      ours: '/summary',
      theirs: `${at}/description/*`,
      via: listed(localised),
      shape: textShape,
      ...required,
      ...known,
    },
    {
      ours: '/participation/languages/*',
      theirs: `${at}/teachingLanguage`,
      via: firstLanguage,
      shape: languageShape,
      ...required,
      ...known,
    },
    {
      ours: '/participation/mode/*/id',
      theirs: `${at}/modeOfDelivery/*`,
      via: codeEach(modeTable),
      shape: { kind: 'code', values: modes },
      note: 'That it is a list, and that `hybrid` is blended, is taken to be so.',
      ...assumed,
    },
    ...loadFields(at),
    {
      ours: '/level/qfEhea',
      theirs: `${at}/level`,
      via: code(cycleTable),
      shape: { kind: 'code', values: levels },
      ...required,
      ...assumed,
    },
    {
      theirs: `${at}/level`,
      via: constant('undefined'),
      shape: { kind: 'code', values: levels },
      note: '`undefined` where the definition names no cycle of the QF-EHEA.',
      ...required,
      ...assumed,
    },
    {
      ours: '/fields/*/notation',
      theirs: `${at}/fieldsOfStudy`,
      via: firstField,
      shape: { kind: 'pattern', pattern: fieldPattern },
      ...known,
    },
    {
      ours: '/outcomes/*/text',
      theirs: `${at}/learningOutcomes/*`,
      via: listedEach,
      shape: { kind: 'any' },
      ...known,
    },
    {
      ours: '/prerequisites/*/text',
      theirs: `${at}/admissionRequirements/*`,
      via: listed(joinedTexts),
      shape: textShape,
      ...known,
    },
    {
      ours: '/assessments/*/criteria/text',
      theirs: `${at}/assessment/*`,
      via: listed(joinedTexts),
      shape: textShape,
      ...known,
    },
    ...referenceRows('organisation', places.organization, `${at}/organization`, known),
  ];
}

/** One number of study load: the credits, or the hours where there are none. */
function loadFields(at: string): readonly ProfileField[] {
  const units = { '/workload/ects': 'ects', '/workload/hours': 'hour' };
  return Object.entries(units).flatMap(([ours, unit]): readonly ProfileField[] => [
    {
      ours,
      theirs: `${at}/studyLoad/value`,
      via: load(unit),
      shape: { kind: 'number' },
      ...known,
    },
    {
      theirs: `${at}/studyLoad/studyLoadUnit`,
      via: constant(unit),
      shape: text,
      when: ours,
      note: 'The units were not read.',
      ...assumed,
    },
  ]);
}
