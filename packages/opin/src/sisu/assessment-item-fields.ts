import { atPointer } from '@merkki/core';
import { localised } from '../converters/localised.ts';
import { textsOf } from '../converters/texts.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { assessmentItemType, documentState, documentStates } from './codes.ts';
import { creditsOfOnlyItem } from './credits.ts';
import { lines } from './html-text.ts';
import { organisationsOfItem } from './organisation-shares.ts';
import { codeIn, groupId, isOtmId, madeId, otmShape } from './otm-id.ts';
import { rdiCredits } from './rdi-credits.ts';
import { repeated } from './repeated.ts';
import { assumed, known, seen } from './sources.ts';
import type { Triad } from './triad.ts';
import { urnShape, urns } from './urn.ts';

const published = { obligation: 'published' } as const;

const itemId: Converter = Object.freeze({
  ...madeId('assessment-item'),
  from: (value) => (isOtmId(value) ? { values: [value] } : undefined),
} satisfies Converter);

/** One assessment, as an assessment item of the course unit; paths are relative to it. */
export function assessmentItemFields({ courseUnit }: Triad): readonly ProfileField[] {
  const credits = creditsOfOnlyItem(`${courseUnit}/credits`);
  return [
    {
      ours: '/id',
      theirs: '/id',
      via: itemId,
      shape: otmShape,
      note: 'Read back, the identifier of Sisu is that of the assessment.',
      ...published,
      ...known,
    },
    {
      theirs: '/documentState',
      via: repeated(
        documentState.name,
        ({ status }) => (status === 'draft' ? 'DRAFT' : 'ACTIVE'),
        `${courseUnit}/documentState`,
      ),
      shape: { kind: 'code', values: documentStates },
      obligation: 'required',
      ...known,
    },
    {
      theirs: '/universityOrgIds',
      via: repeated(
        'root organisation of the issuer',
        (definition) => {
          const id = codeIn(atPointer(definition, '/issuer/identifiers'), 'sisu-university-org-id');
          return id === undefined ? undefined : [id];
        },
        `${courseUnit}/universityOrgIds`,
      ),
      shape: { kind: 'any' },
      ...published,
      ...known,
    },
    {
      theirs: '/credits/min',
      via: credits,
      shape: { kind: 'number' },
      note: 'Of several assessments the definition does not say how they share the credits.',
      ...published,
      ...assumed,
    },
    { theirs: '/credits/max', via: credits, shape: { kind: 'number' }, ...assumed },
    {
      ours: '/title',
      theirs: '/name',
      via: localised,
      shape: { kind: 'localised' },
      ...published,
      ...known,
    },
    {
      theirs: '/name',
      via: repeated('title of the study', ({ title }, { languages }) =>
        title === undefined
          ? undefined
          : Object.fromEntries(
              textsOf({ value: title, pointer: '', implied: [], list: '' }, languages).texts,
            ),
      ),
      shape: { kind: 'localised' },
      echo: `${courseUnit}/name`,
      note: 'The title of the study where the assessment has none.',
      ...published,
      ...known,
    },
    {
      theirs: '/gradeScaleId',
      via: repeated(
        'grade scale of the course unit',
        ({ codes }) => codeIn(codes, 'sisu-grade-scale'),
        `${courseUnit}/gradeScaleId`,
      ),
      shape: otmShape,
      ...published,
      ...known,
    },
    {
      ours: '/language/*',
      theirs: '/possibleAttainmentLanguages/*',
      via: urns('language'),
      shape: urnShape('language'),
      ...assumed,
    },
    {
      ours: '/type/id',
      theirs: '/assessmentItemType',
      via: assessmentItemType,
      shape: urnShape('assessment-item-type'),
      ...published,
      ...seen,
    },
    {
      theirs: '/assessmentItemType',
      via: repeated('code `sisu-assessment-item-type` of the definition', ({ codes }) =>
        codeIn(codes, 'sisu-assessment-item-type'),
      ),
      shape: urnShape('assessment-item-type'),
      note: 'Of the EU list only the examinations have a code that was seen; the definition may give one for the others.',
      ...published,
      ...seen,
    },
    {
      ours: '/criteria/text',
      theirs: '/grading',
      via: lines,
      shape: { kind: 'localised' },
      ...known,
    },
    {
      theirs: '/organisations',
      via: organisationsOfItem(`${courseUnit}/organisations`),
      shape: { kind: 'any' },
      ...published,
      ...known,
    },
    {
      theirs: '/primaryCourseUnitGroupId',
      via: repeated(
        'identifier of the course unit with all its versions',
        groupId,
        `${courseUnit}/groupId`,
      ),
      shape: otmShape,
      ...published,
      ...known,
    },
    {
      theirs: '/rdiCreditsEnabled',
      via: rdiCredits,
      shape: { kind: 'code', values: ['ENABLED', 'DISABLED'] },
      ...published,
      ...known,
    },
  ];
}
