import { parameterOr } from '../converters/parameter-or.ts';
import { records } from '../converters/records.ts';
import type { ProfileField } from '../engine/converter.ts';
import type { Profile } from '../engine/profile.ts';
import { assessmentItemFields } from '../sisu/assessment-item-fields.ts';
import { courseUnitFields } from '../sisu/course-unit-fields.ts';
import { lostMembers } from '../sisu/lost-members.ts';
import { realisationFields } from '../sisu/realisation-fields.ts';
import type { Triad } from '../sisu/triad.ts';
import { readVersion, versionPattern } from './schema-version.ts';
import { assumed, known } from './sources.ts';

/** Resources: the name of the second is in the published sample, the others are those of Sisu. */
const triad: Triad = {
  courseUnit: '/CourseUnit',
  assessmentItems: '/AssessmentItem',
  realisation: '/CourseUnitRealisation',
};

/** What a service for learners can show; what only administers teaching stays in Sisu. */
const shown: Readonly<Record<keyof Triad, readonly string[]>> = {
  courseUnit: [
    'id',
    'groupId',
    'code',
    'name',
    'credits/min',
    'credits/max',
    'outcomes',
    'content',
    'prerequisites',
    'additional',
    'possibleAttainmentLanguages/*',
    'completionMethods/0/studyType',
    'completionMethods/0/assessmentItemIds/*',
    'customCodeUrns',
    'approvalState',
  ],
  assessmentItems: ['id', 'name', 'grading', 'assessmentItemType', 'primaryCourseUnitGroupId'],
  realisation: [
    'id',
    'flowState',
    'name',
    'nameSpecifier',
    'assessmentItemIds/*',
    'additionalInfo',
    'activityPeriod/startDate',
    'activityPeriod/endDate',
    'teachingLanguageUrn',
    'courseUnitRealisationTypeUrn',
    'enrolmentPeriod/startDateTime',
    'enrolmentPeriod/endDateTime',
    'externalEnrolmentLink/url',
    'customCodeUrns',
  ],
};

function rowsFor(rows: readonly ProfileField[], at: string, part: keyof Triad): ProfileField[] {
  return rows
    .filter(({ theirs }) => shown[part].some((name) => theirs === `${at}/${name}`))
    .map(({ obligation, ...row }) => ({ ...row, ...assumed }));
}

const realisation = rowsFor(realisationFields(triad), triad.realisation, 'realisation');
const isFlow = ({ theirs }: ProfileField): boolean => theirs.endsWith('/flowState');

const fields: readonly ProfileField[] = [
  {
    theirs: '/schemaVersion',
    via: parameterOr('schemaVersion', readVersion, versionPattern),
    shape: { kind: 'pattern', pattern: versionPattern },
    obligation: 'required',
    note: 'By semantic versioning; where in a message it stands was not read.',
    ...known,
  },
  ...realisation.filter(isFlow),
  ...rowsFor(courseUnitFields(triad), triad.courseUnit, 'courseUnit'),
  {
    ours: '/assessments/*',
    theirs: `${triad.assessmentItems}/*`,
    via: records(rowsFor(assessmentItemFields(triad), '', 'assessmentItems')),
    shape: { kind: 'any' },
    note: 'The name of the resource is that of the sample of a capability statement.',
    ...assumed,
  },
  ...realisation.filter((row) => !isFlow(row)),
];

/**
 * opin.fi: only what the introduction of its HED schema says is marked known, which is `schemaVersion`;
 * the resources and their fields follow the model course unit – assessment item – realisation with the
 * names of Sisu and are assumed, every one of them. An institution that has the published OpenAPI
 * document makes its own table with `parseOwnProfile`.
 *
 * Options: `schemaVersion`; `codeBookUrn`, the URN of the institution's code book for opin.fi, where
 * other own code books are to stay out.
 *
 * @see HED, introduction.
 * @example
 * opinProfile.fields.filter(({ status }) => status === 'known').map(({ theirs }) => theirs); // ['/schemaVersion']
 */
export const opinProfile: Profile = Object.freeze({
  id: 'opin',
  title: 'opin.fi (HED schema): a proposal, for the published field list was not read',
  version: '0.1.0',
  date: '2026-11-24',
  languages: ['fi', 'sv', 'en'],
  variants: ['CourseUnit'],
  variantAt: '/schemaVersion',
  needsOffering: false,
  chooseVariant: () => 'CourseUnit',
  fields,
  lost: lostMembers,
});
