import { atPointer } from '@merkki/core';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { toLocalTime } from '../converters/finnish-time.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import { sameInAllLanguages } from '../converters/same-in-all-languages.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import {
  documentState,
  documentStates,
  flowState,
  flowStates,
  realisationTypeOf,
} from './codes.ts';
import { customCodes } from './custom-codes.ts';
import { itemReferences } from './item-references.ts';
import { sameOrganisations } from './organisation-shares.ts';
import { idRows, otmShape } from './otm-id.ts';
import { emptyList, fixed } from './repeated.ts';
import { seatFields } from './seat-fields.ts';
import { assumed, known, seen } from './sources.ts';
import type { Triad } from './triad.ts';
import { urn, urnShape } from './urn.ts';

const offering = '/offerings/{chosen}';
const when = `${offering}/id`;
const published = { obligation: 'published', when } as const;
const texts = { kind: 'localised' } as const;
const any = { kind: 'any' } as const;
const date = { kind: 'pattern', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' } as const;
const instant = { kind: 'pattern', pattern: 'T', format: 'date-time' } as const;

/** One realisation; nothing of it without an offering. */
export function realisationFields({
  courseUnit,
  assessmentItems,
  realisation: at,
}: Triad): readonly ProfileField[] {
  const contact = `${at}/responsibilityInfos/0`;
  const link = `${at}/externalEnrolmentLink/url`;
  const mode = (ours: string, via: Converter): ProfileField => ({
    ours,
    theirs: `${at}/courseUnitRealisationTypeUrn`,
    via,
    shape: urnShape('course-unit-realisation-type'),
    ...published,
    ...seen,
  });
  return [
    {
      ours: `${offering}/codes/*`,
      theirs: `${at}/customCodeUrns`,
      via: customCodes('codeBookUrn'),
      shape: any,
      ...known,
    },
    {
      ours: '/status',
      theirs: `${at}/documentState`,
      via: oneWay(documentState),
      shape: { kind: 'code', values: documentStates },
      obligation: 'required',
      when,
      echo: `${courseUnit}/documentState`,
      ...known,
    },
    ...idRows(
      'realisation',
      {
        stated: `${offering}/codes/{scheme=sisu-realisation-id}/value`,
        name: when,
        at: `${at}/id`,
      },
      when,
    ),
    {
      ours: '/issuer/identifiers/{scheme=sisu-university-org-id}/value',
      theirs: `${at}/universityOrgIds/*`,
      via: oneWay(copyEach),
      shape: otmShape,
      echo: `${courseUnit}/universityOrgIds`,
      ...published,
      ...known,
    },
    {
      ours: '/status',
      theirs: `${at}/flowState`,
      via: flowState,
      shape: { kind: 'code', values: flowStates },
      when,
      note: 'This and not documentState says whether teaching is public.',
      ...known,
    },
    {
      ours: `${offering}/title`,
      theirs: `${at}/name`,
      via: localised,
      shape: texts,
      ...published,
      ...known,
    },
    {
      ours: '/title',
      theirs: `${at}/name`,
      via: oneWay(localised),
      shape: texts,
      echo: `${courseUnit}/name`,
      note: 'The title of the study where the realisation has none.',
      ...published,
      ...known,
    },
    {
      ours: when,
      theirs: `${at}/nameSpecifier`,
      via: sameInAllLanguages,
      shape: texts,
      note: 'What tells realisations of one name apart: the id of the realisation.',
      ...published,
      ...assumed,
    },
    {
      ours: '/assessments/*/id',
      theirs: `${at}/assessmentItemIds/*`,
      via: itemReferences(assessmentItems),
      shape: otmShape,
      note: 'The only link to the course unit, which names the same assessment items.',
      ...published,
      ...known,
    },
    {
      ours: `${offering}/description`,
      theirs: `${at}/additionalInfo`,
      via: localised,
      shape: texts,
      ...known,
    },
    {
      ours: `${offering}/enrolment/opens`,
      theirs: `${at}/publishDate`,
      via: publishDay(`${at}/enrolmentPeriod/startDateTime`),
      shape: date,
      note: 'The day on which enrolment opens; a definition has no date of publication.',
      ...published,
      ...assumed,
    },
    {
      ours: `${offering}/start`,
      theirs: `${at}/activityPeriod/startDate`,
      via: copy,
      shape: date,
      when,
      ...known,
    },
    {
      ours: `${offering}/end`,
      theirs: `${at}/activityPeriod/endDate`,
      via: copy,
      shape: date,
      when,
      note: 'Taken to be the last day of teaching and not the day after.',
      ...assumed,
    },
    {
      ours: `${offering}/languages/*`,
      theirs: `${at}/teachingLanguageUrn`,
      via: urn('language'),
      shape: urnShape('language'),
      note: 'One language; that the code is a tag of BCP 47 is taken from its name.',
      ...assumed,
    },
    mode(`${offering}/mode/*/id`, realisationTypeOf),
    mode('/participation/mode/*/id', realisationTypeOf),
    ...seatFields(`${at}/studyGroupSets`, courseUnit),
    {
      theirs: `${at}/studyGroupSets`,
      via: emptyList,
      shape: any,
      when,
      ...known,
    },
    {
      ours: `${offering}/contact/name`,
      theirs: `${contact}/text`,
      via: sameInAllLanguages,
      shape: texts,
      ...known,
    },
    {
      theirs: `${contact}/roleUrn`,
      via: constant('urn:code:course-unit-realisation-responsibility-info-type:contact-info'),
      shape: urnShape('course-unit-realisation-responsibility-info-type'),
      when: `${offering}/contact/name`,
      ...known,
    },
    {
      theirs: `${at}/responsibilityInfos`,
      via: emptyList,
      shape: any,
      when,
      ...known,
    },
    {
      theirs: `${at}/organisations`,
      via: sameOrganisations(`${courseUnit}/organisations`),
      shape: any,
      ...published,
      ...known,
    },
    {
      ours: `${offering}/enrolment/opens`,
      theirs: `${at}/enrolmentPeriod/startDateTime`,
      via: copy,
      shape: instant,
      ...known,
    },
    {
      ours: `${offering}/enrolment/closes`,
      theirs: `${at}/enrolmentPeriod/endDateTime`,
      via: copy,
      shape: instant,
      ...known,
    },
    {
      ours: `${offering}/enrolment/url`,
      theirs: link,
      via: sameInAllLanguages,
      shape: { kind: 'localised', web: true },
      ...known,
    },
    {
      theirs: `${at}/usesExternalEnrolment`,
      via: fixed('true where there is an address', true),
      shape: { kind: 'boolean' },
      when: `${offering}/enrolment/url`,
      ...known,
    },
  ];
}

/** The day of an instant in Finland; read back, it must be that of the instant beside it. */
function publishDay(instantAt: string): Converter {
  const dayOf = (value: unknown): string | undefined =>
    typeof value === 'string' ? toLocalTime(value)?.slice(0, 10) : undefined;
  return {
    name: 'day in Finland',
    to: ([first]) => {
      const day = dayOf(first?.value);
      return day === undefined ? {} : { value: day, carried: [] };
    },
    from: (value, { document }) =>
      value === dayOf(atPointer(document, instantAt)) ? { values: [] } : undefined,
  };
}
