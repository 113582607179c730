import { code } from '../converters/code.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { sameInAllLanguages } from '../converters/same-in-all-languages.ts';
import type { ProfileField } from '../engine/converter.ts';
import {
  approvalState,
  approvalStates,
  documentState,
  documentStates,
  studyTypes,
  studyTypeTable,
} from './codes.ts';
import { fixedCredits } from './credits.ts';
import { customCodes } from './custom-codes.ts';
import { htmlText } from './html-text.ts';
import { itemReferences } from './item-references.ts';
import { organisationShares } from './organisation-shares.ts';
import { groupId, idRows, otmShape, statedId } from './otm-id.ts';
import { rdiCredits } from './rdi-credits.ts';
import { emptyList, repeated } from './repeated.ts';
import { assumed, known, seen } from './sources.ts';
import type { Triad } from './triad.ts';
import { urnShape, urns } from './urn.ts';

const published = { obligation: 'published' } as const;
const texts = { kind: 'localised' } as const;
const any = { kind: 'any' } as const;
const date = { kind: 'pattern', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' } as const;

/** The study: one version of a course unit. */
export function courseUnitFields({
  courseUnit: at,
  assessmentItems,
  realisation,
}: Triad): readonly ProfileField[] {
  const method = `${at}/completionMethods/0`;
  const contact = `${at}/responsibilityInfos/0`;
  const ownCode = (scheme: string, theirs: string, codeBook: string): ProfileField => ({
    ours: `/codes/{scheme=${scheme}}/value`,
    theirs: `${at}/${theirs}`,
    via: theirs.endsWith('/*') ? copyEach : copy,
    shape: urnShape(codeBook),
    note: 'A code book of the installation; the definition gives the code.',
    ...published,
    ...known,
  });
  return [
    // Before the other codes: a list that is read whole is written whole.
    {
      ours: '/codes/*',
      theirs: `${at}/customCodeUrns`,
      via: customCodes('codeBookUrn'),
      shape: any,
      note: 'The scheme of the code is the URN of the code book; an empty object is not allowed.',
      ...known,
    },
    {
      ours: '/status',
      theirs: `${at}/documentState`,
      via: documentState,
      shape: { kind: 'code', values: documentStates },
      obligation: 'required',
      ...known,
    },
    ...idRows('course-unit', {
      stated: '/codes/{scheme=sisu-course-unit-id}/value',
      name: '/version',
      at: `${at}/id`,
    }),
    {
      ours: '/codes/{scheme=sisu-course-unit-group-id}/value',
      theirs: `${at}/groupId`,
      via: statedId,
      shape: otmShape,
      note: 'The same for all versions of a course unit.',
      ...published,
      ...known,
    },
    {
      theirs: `${at}/groupId`,
      via: repeated('`otm-` and the UUID of the definition', groupId),
      shape: otmShape,
      ...published,
      ...known,
    },
    {
      ours: '/issuer/identifiers/{scheme=sisu-university-org-id}/value',
      theirs: `${at}/universityOrgIds/*`,
      via: copyEach,
      shape: otmShape,
      ...published,
      ...known,
    },
    {
      ours: '/status',
      theirs: `${at}/approvalState`,
      via: approvalState(`${realisation}/flowState`),
      shape: { kind: 'code', values: approvalStates },
      ...known,
    },
    {
      ours: '/codes/{scheme=course-code}/value',
      theirs: `${at}/code`,
      via: copy,
      shape: { kind: 'text' },
      ...published,
      ...known,
    },
    { ours: '/title', theirs: `${at}/name`, via: localised, shape: texts, ...published, ...known },
    {
      ours: '/workload/ects',
      theirs: `${at}/credits/min`,
      via: fixedCredits,
      shape: { kind: 'number' },
      ...published,
      ...known,
    },
    {
      ours: '/workload/ects',
      theirs: `${at}/credits/max`,
      via: oneWay(fixedCredits),
      shape: { kind: 'number' },
      echo: `${at}/credits/min`,
      ...known,
    },
    {
      ours: '/lifecycle/approvedOn',
      theirs: `${at}/validityPeriod/startDate`,
      via: copy,
      shape: date,
      note: 'A course unit is taken to be valid from its approval on.',
      ...assumed,
    },
    { ours: '/outcomes/*/text', theirs: `${at}/outcomes`, via: htmlText, shape: texts, ...known },
    { ours: '/summary', theirs: `${at}/content`, via: htmlText, shape: texts, ...assumed },
    {
      ours: '/prerequisites/*/text',
      theirs: `${at}/prerequisites`,
      via: htmlText,
      shape: texts,
      ...known,
    },
    {
      ours: '/furtherInformation/*/text',
      theirs: `${at}/additional`,
      via: htmlText,
      shape: texts,
      ...known,
    },
    ownCode('sisu-study-field', 'studyFields/*', 'study-field'),
    {
      ...ownCode('sisu-study-level', 'studyLevel', 'study-level'),
      note: 'A national level of study and no level of the EQF.',
    },
    ownCode('sisu-course-unit-type', 'courseUnitType', 'course-unit-type'),
    {
      ours: '/codes/{scheme=sisu-grade-scale}/value',
      theirs: `${at}/gradeScaleId`,
      via: statedId,
      shape: otmShape,
      ...published,
      ...known,
    },
    {
      ours: '/codes/{scheme=sisu-curriculum-period}/value',
      theirs: `${at}/curriculumPeriodIds/*`,
      via: copyEach,
      shape: otmShape,
      ...published,
      ...known,
    },
    {
      ours: '/participation/languages/*',
      theirs: `${at}/possibleAttainmentLanguages/*`,
      via: urns('language'),
      shape: urnShape('language'),
      note: 'That the code is a tag of BCP 47 is taken from its name.',
      ...published,
      ...assumed,
    },
    {
      ours: '/offerings/{chosen}/contact/name',
      theirs: `${contact}/text`,
      via: oneWay(sameInAllLanguages),
      shape: texts,
      echo: `${realisation}/responsibilityInfos/0/text`,
      ...published,
      ...known,
    },
    {
      ours: '/issuer/legalName',
      theirs: `${contact}/text`,
      via: localised,
      shape: texts,
      note: 'The issuer where the realisation has no contact.',
      ...published,
      ...assumed,
    },
    {
      theirs: `${contact}/roleUrn`,
      via: constant('urn:code:module-responsibility-info-type:contact-info'),
      shape: urnShape('module-responsibility-info-type'),
      ...published,
      ...known,
    },
    {
      ours: '/awardingBodies/*',
      theirs: `${at}/organisations`,
      via: organisationShares,
      shape: any,
      note: 'Identifiers `sisu-organisation-id` and `oppilaitosnumero`; that the URN ends in the latter is assumed.',
      ...published,
      ...seen,
    },
    {
      theirs: `${method}/localId`,
      via: constant('completion-1'),
      shape: { kind: 'text' },
      ...published,
      ...assumed,
    },
    {
      ours: '/offerings/{chosen}/legalForm',
      theirs: `${method}/studyType`,
      via: code(studyTypeTable),
      shape: { kind: 'code', values: studyTypes },
      ...published,
      ...known,
    },
    {
      theirs: `${method}/typeOfRequire`,
      via: constant('ALL_SELECTED_REQUIRED'),
      shape: {
        kind: 'code',
        values: [
          'ALL_SELECTED_REQUIRED',
          'OPTIONAL_WITH_REQUIRE_RANGE',
          'OPTIONAL_WITH_DESCRIPTION',
        ],
      },
      ...published,
      ...known,
    },
    {
      ours: '/assessments/*/id',
      theirs: `${method}/assessmentItemIds/*`,
      via: itemReferences(assessmentItems),
      shape: otmShape,
      ...published,
      ...known,
    },
    { theirs: `${method}/repeats`, via: emptyList, shape: any, ...known },
    {
      theirs: `${at}/rdiCreditsEnabled`,
      via: rdiCredits,
      shape: { kind: 'code', values: ['ENABLED', 'DISABLED'] },
      note: 'Whether a completion may have RDI credits; how many stands in the completion.',
      ...published,
      ...known,
    },
  ];
}
