import { code } from '../converters/code.ts';
import { codeEach } from '../converters/code-each.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { decimalPattern } from '../converters/decimal-text.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import type { ProfileField } from '../engine/converter.ts';
import { codeEntries } from './code-entries.ts';
import { modes, modeTable, states, stateTable } from './codes.ts';
import { offeringConsumer } from './consumer-fields.ts';
import { referenceRows, uuidRows } from './entity-uuid.ts';
import { firstMoment, lastMoment } from './finnish-day.ts';
import { firstText } from './first-text.ts';
import { instantShape, languageShape, listed, textShape } from './forms.ts';
import { places } from './places.ts';
import { euros, nothing, totalCosts } from './price.ts';
import { assumed, known } from './sources.ts';
import { teachingLanguages } from './study-fields.ts';

const offering = '/offerings/{chosen}';
const when = `${offering}/id`;
const theirs = '/courseOffering';
const opens = `${offering}/enrolment/opens`;
const period = `${theirs}/enrolmentPeriods/0`;
const cost = `${theirs}/priceInformation/0`;
const address = `${theirs}/addresses/0`;
const text = { kind: 'text' } as const;
const number = { kind: 'number', whole: true } as const;

/** One realisation (CourseOffering); nothing of it without an offering. */
export const offeringFields: readonly ProfileField[] = [
  ...offeringConsumer(`${theirs}/consumer`),
  {
    ours: `${offering}/codes/*`,
    theirs: `${theirs}/otherCodes/*`,
    via: codeEntries(known),
    shape: { kind: 'any' },
    ...known,
  },
  ...uuidRows('offering', places.offering, known),
  {
    theirs: `${theirs}/primaryCode/codeType`,
    via: constant('offering_code'),
    shape: text,
    obligation: 'required',
    when,
    ...known,
  },
  {
    ours: `${offering}/id`,
    theirs: `${theirs}/primaryCode/code`,
    via: copy,
    shape: text,
    obligation: 'required',
    when,
    ...known,
  },
  ...referenceRows('course', places.course, `${theirs}/courseId`, { when, ...known }),
  ...referenceRows('organisation', places.organisation, `${theirs}/organisationId`, {
    when,
    ...known,
  }),
  {
    ours: `${offering}/title`,
    theirs: `${theirs}/name/*`,
    via: listed(localised),
    shape: textShape,
    obligation: 'required',
    when,
    ...known,
  },
  {
    ours: '/title',
    theirs: `${theirs}/name/*`,
    via: oneWay(listed(localised)),
    shape: textShape,
    obligation: 'required',
    when,
    echo: '/course/name',
    note: 'The title of the study where the realisation has none.',
    ...known,
  },
  {
    ours: `${offering}/description`,
    theirs: `${theirs}/description/*`,
    via: listed(localised),
    shape: textShape,
    ...known,
  },
  {
    ours: '/status',
    theirs: `${theirs}/state`,
    via: code(stateTable),
    shape: { kind: 'code', values: states },
    when,
    ...known,
  },
  {
    ours: `${offering}/languages/*`,
    theirs: `${theirs}/teachingLanguages/*`,
    via: teachingLanguages,
    shape: languageShape,
    ...known,
  },
  {
    ours: `${offering}/mode/*/id`,
    theirs: `${theirs}/modesOfDelivery/*`,
    via: codeEach(modeTable),
    shape: { kind: 'code', values: modes },
    ...known,
  },
  {
    ours: `${offering}/seats/min`,
    theirs: `${theirs}/minNumberStudents`,
    via: copy,
    shape: number,
    ...known,
  },
  {
    ours: `${offering}/seats/max`,
    theirs: `${theirs}/maxNumberStudents`,
    via: copy,
    shape: number,
    ...known,
  },
  {
    ours: `${offering}/start`,
    theirs: `${theirs}/startDateTime`,
    via: firstMoment,
    shape: instantShape,
    ...known,
  },
  {
    ours: `${offering}/end`,
    theirs: `${theirs}/endDateTime`,
    via: lastMoment,
    shape: instantShape,
    ...known,
  },
  {
    ours: opens,
    theirs: `${period}/startDateTime`,
    via: copy,
    shape: instantShape,
    obligation: 'required',
    when: opens,
    note: 'A period of enrolment must have a beginning; without one it stands in `consumer` only.',
    ...known,
  },
  {
    ours: `${offering}/enrolment/closes`,
    theirs: `${period}/endDateTime`,
    via: copy,
    shape: instantShape,
    when: opens,
    ...known,
  },
  {
    ours: `${offering}/enrolment/url`,
    theirs: `${period}/enrolmentUrl`,
    via: copy,
    shape: text,
    when: opens,
    ...known,
  },
  {
    ours: `${offering}/price`,
    theirs: `${cost}/costType`,
    via: totalCosts('total_costs'),
    shape: text,
    ...known,
  },
  {
    ours: `${offering}/price/type`,
    theirs: `${cost}/amount`,
    via: nothing,
    shape: { kind: 'pattern', pattern: decimalPattern },
    ...known,
  },
  {
    ours: `${offering}/price/amount`,
    theirs: `${cost}/amount`,
    via: euros,
    shape: { kind: 'pattern', pattern: decimalPattern },
    ...known,
  },
  {
    theirs: `${cost}/currency`,
    via: constant('EUR'),
    shape: text,
    when: `${offering}/price/amount`,
    ...assumed,
  },
  {
    theirs: `${address}/addressType`,
    via: constant('teaching'),
    shape: text,
    when: `${offering}/place`,
    ...known,
  },
  {
    ours: `${offering}/place/country`,
    theirs: `${address}/countryCode/iso3166-1-alpha2`,
    via: copy,
    shape: { kind: 'pattern', pattern: '^[A-Z]{2}$' },
    ...known,
  },
  {
    ours: `${offering}/place/locality`,
    theirs: `${address}/city`,
    via: firstText(`${theirs}/consumer/place/locality`),
    shape: text,
    ...known,
  },
  {
    ours: `${offering}/place/venue`,
    theirs: `${address}/additional/*`,
    via: listed(localised),
    shape: textShape,
    ...known,
  },
];
