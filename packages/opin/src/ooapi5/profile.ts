import { numberedCode, numberedCodes } from '../converters/numbered-code.ts';
import { variant } from '../converters/variant.ts';
import type { ProfileField } from '../engine/converter.ts';
import type { Profile } from '../engine/profile.ts';
import { studyConsumer } from '../ooapi/consumer-fields.ts';
import { referenceRows, uuidRows } from '../ooapi/entity-uuid.ts';
import { lostMembers } from '../ooapi/lost-members.ts';
import { offeringFields } from './offering-fields.ts';
import { organizationFields } from './organization-fields.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';
import { studyFields } from './study-fields.ts';

const type = 'program';
const eqf = ['', 1, 8] as const;

const programFields: readonly ProfileField[] = [
  ...uuidRows('programme', places.program, known),
  {
    theirs: '/program/programType',
    via: variant,
    shape: { kind: 'code', values: ['program', 'minor', 'honours', 'specialization', 'track'] },
    obligation: 'required',
    note: 'OOAPI 5.0 lists no type and no document for a micro-credential.',
    ...assumed,
  },
  {
    ours: '/level/eqf',
    theirs: '/program/levelOfQualification',
    via: numberedCode(...eqf),
    shape: { kind: 'code', values: numberedCodes(...eqf) },
    note: 'That the levels are those of the EQF is taken to be so.',
    ...assumed,
  },
];

/** What OOAPI 5.0 lacks besides what version 6.0 lacks. */
const members = {
  '/outcomes/*': 'learningOutcomes/*',
  '/participation/languages/*': 'participation/languages/*',
  '/workload/ects': 'workload/ects',
  '/workload/hours': 'workload/hours',
  '/workload/contactHours': 'workload/contactHours',
};

/**
 * OOAPI 5.0: a program, the course that it consists of, its offering and the organization. This
 * version knows no micro-credential; the object `consumers` with the key `fi-microcredential` says
 * that it is one.
 *
 * @see Open Education API 5.0.0.
 * @example
 * ooapi5Profile.fields.some(({ theirs }) => theirs === '/courseOffering/offeringId'); // true
 */
export const ooapi5Profile: Profile = Object.freeze({
  id: 'ooapi5',
  title: 'OOAPI 5.0: program, course and offering of a micro-credential',
  version: '0.1.0',
  date: '2026-11-24',
  languages: [],
  variants: [type],
  variantAt: '/program/programType',
  needsOffering: false,
  chooseVariant: () => type,
  // Reading back, what stands first counts: the Finnish object before the fields that tell the same
  // in fewer words.
  fields: [
    ...studyConsumer('/program/consumers/0', members),
    ...programFields,
    ...studyFields('/program'),
    ...uuidRows('course', places.course, known),
    ...referenceRows('programme', places.program, '/course/programs/0', known),
    ...studyFields('/course'),
    ...organizationFields,
    ...offeringFields,
  ],
  lost: lostMembers,
});
