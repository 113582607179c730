import { constant } from '../converters/constant.ts';
import { numberedCode, numberedCodes } from '../converters/numbered-code.ts';
import { records } from '../converters/records.ts';
import { variant } from '../converters/variant.ts';
import type { ProfileField } from '../engine/converter.ts';
import type { Profile } from '../engine/profile.ts';
import { studyConsumer } from './consumer-fields.ts';
import { referenceRows, uuidRows } from './entity-uuid.ts';
import { lostMembers } from './lost-members.ts';
import { offeringFields } from './offering-fields.ts';
import { organisationFields } from './organisation-fields.ts';
import { outcomeFields } from './outcome-fields.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';
import { studyCodes, studyFields, studyLoad } from './study-fields.ts';

const certificate = 'micro_credential_certificate';
const eqf = ['eqf_', 1, 8] as const;

const programmeFields: readonly ProfileField[] = [
  studyCodes('/programme'),
  ...uuidRows('programme', places.programme, known),
  {
    theirs: '/programme/programmeType',
    via: constant('programme'),
    shape: { kind: 'text' },
    obligation: 'required',
    note: 'OOAPI lists no type for a micro-credential.',
    ...assumed,
  },
  {
    theirs: '/programme/formalDocument',
    via: variant,
    shape: { kind: 'code', values: [certificate] },
    obligation: 'required',
    ...known,
  },
  {
    ours: '/level/eqf',
    theirs: '/programme/levelOfQualification',
    via: numberedCode(...eqf),
    shape: { kind: 'code', values: numberedCodes(...eqf) },
    ...known,
  },
];

const courseFields: readonly ProfileField[] = [
  studyCodes('/course'),
  ...uuidRows('course', places.course, known),
  ...referenceRows('programme', places.programme, '/course/programmeIds/0', known),
];

const outcomes: ProfileField = {
  ours: '/outcomes/*',
  theirs: '/learningOutcomes/*',
  via: records(outcomeFields),
  shape: { kind: 'any' },
  ...known,
};

/**
 * OOAPI 6.0: a programme whose document is a micro-credential certificate, the course that it
 * consists of, its offering, its learning outcomes and the organisation. What OOAPI has no field for
 * stands in the object `consumer` with the key `fi-microcredential`.
 *
 * @see Open Education API 6.0, EUPL-1.2.
 * @example
 * ooapiProfile.fields.some(({ theirs }) => theirs === '/programme/formalDocument'); // true
 */
export const ooapiProfile: Profile = Object.freeze({
  id: 'ooapi',
  title: 'OOAPI 6.0: programme, course, offering and learning outcomes of a micro-credential',
  version: '0.1.0',
  date: '2026-11-24',
  languages: [],
  variants: [certificate],
  variantAt: '/programme/formalDocument',
  needsOffering: false,
  chooseVariant: () => certificate,
  // Reading back, what stands first counts: the load before its parts, the Finnish object before
  // the fields that tell the same in fewer words.
  fields: [
    studyLoad('/programme'),
    studyLoad('/course'),
    ...studyConsumer('/programme/consumer'),
    ...programmeFields,
    ...studyFields('/programme'),
    ...courseFields,
    ...studyFields('/course'),
    outcomes,
    ...organisationFields,
    ...offeringFields,
  ],
  lost: lostMembers,
});
