import { code } from '../converters/code.ts';
import { codeEach } from '../converters/code-each.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { joinedTexts } from '../converters/joined-texts.ts';
import { localised } from '../converters/localised.ts';
import { matchingTexts } from '../converters/matching-texts.ts';
import { tagged } from '../converters/tagged.ts';
import type { ProfileField } from '../engine/converter.ts';
import { codeEntries } from './code-entries.ts';
import { cycleTable, loadUnits, modes, modeTable } from './codes.ts';
import { idCode, outcomeReferences, referenceRows } from './entity-uuid.ts';
import { fieldPattern, firstField } from './first-field.ts';
import { languagePattern, languageShape, listed, textShape, uuidShape } from './forms.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';

/** Languages of teaching that OOAPI can name. */
export const teachingLanguages = matchingTexts(
  'language tags',
  new RegExp(languagePattern),
  'loss.language',
);

/** What a programme and a course both say of the study; it stands in both. */
export function studyFields(at: '/course' | '/programme'): readonly ProfileField[] {
  return [
    {
      theirs: `${at}/primaryCode/codeType`,
      via: constant('identifier'),
      shape: { kind: 'text' },
      obligation: 'required',
      ...known,
    },
    {
      ours: '/id',
      theirs: `${at}/primaryCode/code`,
      via: idCode,
      shape: { kind: 'text' },
      obligation: 'required',
      ...known,
    },
    {
      ours: '/codes/{scheme=primary-code}/value',
      theirs: `${at}/primaryCode/code`,
      via: copy,
      shape: { kind: 'text' },
      obligation: 'required',
      note: 'Only reading back: a primary code of another type than `identifier`.',
      ...known,
    },
    {
      ours: '/title',
      theirs: `${at}/name/*`,
      via: listed(localised),
      shape: textShape,
      obligation: 'required',
      ...known,
    },
    {
      ours: '/summary',
      theirs: `${at}/description/*`,
      via: listed(localised),
      shape: textShape,
      ...known,
    },
    {
      ours: '/participation/languages/*',
      theirs: `${at}/teachingLanguages/*`,
      via: teachingLanguages,
      shape: languageShape,
      ...known,
    },
    {
      ours: '/participation/mode/*/id',
      theirs: `${at}/modesOfDelivery/*`,
      via: codeEach(modeTable),
      shape: { kind: 'code', values: modes },
      ...known,
    },
    {
      ours: '/level/qfEhea',
      theirs: `${at}/level`,
      via: code(cycleTable),
      shape: { kind: 'text' },
      note: 'The level of the education; that it is the cycle of the QF-EHEA is not said.',
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
    {
      ours: '/outcomes/*/id',
      theirs: `${at}/learningOutcomeIds/*`,
      via: outcomeReferences('/learningOutcomes'),
      shape: uuidShape,
      ...known,
    },
    ...referenceRows('organisation', places.organisation, `${at}/organisationId`, known),
  ];
}

/** Codes of the study. */
export function studyCodes(at: '/course' | '/programme'): ProfileField {
  return {
    ours: '/codes/*',
    theirs: `${at}/otherCodes/*`,
    via: codeEntries(known),
    shape: { kind: 'any' },
    ...known,
  };
}

/** The workload; its other parts have no field. */
export function studyLoad(at: '/course' | '/programme'): ProfileField {
  return {
    ours: '/workload',
    theirs: `${at}/studyLoad/*`,
    via: tagged({ tag: 'studyLoadUnit', value: 'value', tags: loadUnits }, known),
    shape: { kind: 'any' },
    ...known,
  };
}
