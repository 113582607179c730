import type { Section } from './shape.ts';
import {
  assessment,
  field,
  furtherInformation,
  largerCredential,
  nationalLevel,
  organisation,
  otherCredits,
  outcome,
  prerequisite,
  qualityStatement,
  simple,
  workShare,
} from './shapes.ts';

/**
 * What of a micro-credential stands where in `criteria.narrative`. Both writing and reading go by this
 * table.
 *
 * @internal
 */
export const criteriaSections: readonly Section[] = [
  { heading: 'outcomes', list: 'outcomes', element: outcome },
  { heading: 'assessments', list: 'assessments', element: assessment },
  {
    heading: 'workload',
    groups: [
      {
        path: ['workload'],
        members: [
          { name: 'ects', label: 'ects', shape: simple.number },
          { name: 'hours', label: 'hours', shape: simple.number },
          { name: 'hoursPerCredit', label: 'hoursPerCredit', shape: simple.number },
          { name: 'contactHours', label: 'contactHours', shape: simple.number },
          { name: 'other', label: 'otherCredits', shape: otherCredits, isList: true },
          { name: 'breakdown', label: 'activity', shape: workShare, isList: true },
        ],
      },
    ],
  },
  {
    heading: 'level',
    groups: [
      {
        path: ['level'],
        members: [
          { name: 'eqf', label: 'eqf', shape: simple.number },
          { name: 'qfEhea', label: 'qfEhea', shape: simple.qfEhea },
          { name: 'nqf', label: 'nqf', shape: nationalLevel },
          { name: 'basis', label: 'basis', shape: simple.levelBasis },
          { name: 'notApplicable', label: 'noLevel', shape: simple.text },
        ],
      },
    ],
  },
  {
    heading: 'participation',
    groups: [
      {
        path: ['participation'],
        members: [
          { name: 'mode', label: 'mode', shape: simple.mode, isList: true },
          { name: 'activityTypes', label: 'activity', shape: simple.activity, isList: true },
          { name: 'setting', label: 'setting', shape: simple.setting },
          { name: 'languages', label: 'language', shape: simple.language, isList: true },
          { name: 'start', label: 'start', shape: simple.plain },
          { name: 'end', label: 'end', shape: simple.plain },
          { name: 'location', label: 'location', shape: simple.text },
        ],
      },
      { path: [], members: [{ name: 'targetGroup', label: 'targetGroup', shape: simple.text }] },
    ],
  },
  { heading: 'quality', list: 'quality', element: qualityStatement },
  {
    heading: 'parties',
    groups: [
      {
        path: [],
        members: [
          { name: 'awardingBodies', label: 'awardingBody', shape: organisation, isList: true },
          { name: 'providers', label: 'provider', shape: organisation, isList: true },
        ],
      },
    ],
  },
  {
    heading: 'prerequisites',
    list: 'prerequisites',
    element: prerequisite,
    isEmptySaid: true,
  },
  {
    heading: 'integration',
    groups: [
      {
        path: ['integration'],
        members: [
          { name: 'kind', label: 'integrationKind', shape: simple.integration },
          { name: 'towards', label: 'towards', shape: largerCredential, isList: true },
        ],
      },
    ],
  },
  {
    heading: 'classification',
    groups: [
      {
        path: [],
        members: [
          { name: 'fields', label: 'field', shape: field, isList: true },
          { name: 'occupations', label: 'occupation', shape: simple.concept, isList: true },
        ],
      },
    ],
  },
  {
    heading: 'validity',
    groups: [
      {
        path: ['validity'],
        members: [
          { name: 'months', label: 'months', shape: simple.number },
          { name: 'note', label: 'note', shape: simple.text },
        ],
      },
    ],
  },
  { heading: 'furtherInformation', list: 'furtherInformation', element: furtherInformation },
];

/**
 * What of an award stands in the narrative of the subject.
 *
 * @internal
 */
export const awardSections: readonly Section[] = [
  {
    heading: 'award',
    groups: [
      {
        path: [],
        members: [
          { name: 'issuedOn', label: 'issuedOn', shape: simple.plain },
          { name: 'route', label: 'route', shape: simple.route },
          {
            name: 'place',
            label: 'place',
            shape: {
              kind: 'object',
              main: { name: 'country', shape: simple.country },
              members: [{ name: 'locality', label: 'locality', shape: simple.plain }],
            },
          },
          {
            name: 'achievedOutcomes',
            label: 'achievedOutcome',
            shape: simple.outcome,
            isList: true,
          },
          {
            name: 'results',
            label: 'result',
            shape: {
              kind: 'object',
              main: { name: 'assessmentId', shape: simple.assessment },
              members: [
                { name: 'grade', label: 'grade', shape: simple.plain },
                { name: 'achievedOn', label: 'achievedOn', shape: simple.plain },
              ],
            },
            isList: true,
          },
          { name: 'note', label: 'note', shape: simple.text },
        ],
      },
    ],
  },
];
