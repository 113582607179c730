import { codeEach } from '../converters/code-each.ts';
import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { decimalPattern } from '../converters/decimal-text.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import type { Shape } from '../engine/shape.ts';
import { codeEntries } from '../ooapi/code-entries.ts';
import { offeringConsumer } from '../ooapi/consumer-fields.ts';
import { referenceRows, uuidRows } from '../ooapi/entity-uuid.ts';
import { dayOfInstant } from '../ooapi/finnish-day.ts';
import { firstText } from '../ooapi/first-text.ts';
import { languageShape, listed, textShape } from '../ooapi/forms.ts';
import { euros, nothing, totalCosts } from '../ooapi/price.ts';
import { modes, modeTable } from './codes.ts';
import { firstLanguage } from './converters.ts';
import { places } from './places.ts';
import { assumed, known } from './sources.ts';

const offering = '/offerings/{chosen}';
const when = `${offering}/id`;
const at = '/courseOffering';
const consumer = `${at}/consumers/0`;
const cost = `${at}/priceInformation/0`;
const address = `${at}/addresses/0`;
const text = { kind: 'text' } as const;
const day: Shape = { kind: 'pattern', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date' };
const count: Shape = { kind: 'number', whole: true };
const wanted = { obligation: 'required', when } as const;

/** One realisation (CourseOffering); nothing of it without an offering. */
export const offeringFields: readonly ProfileField[] = [
  ...offeringConsumer(consumer, { [`${offering}/languages/*`]: 'languages/*' }),
  member('codes/*', 'otherCodes/*', codeEntries(known), { kind: 'any' }),
  ...uuidRows('offering', places.offering, known),
  fixed(`${at}/primaryCode/codeType`, 'offeringCode', known),
  { ...member('id', 'primaryCode/code', copy, text), ...wanted },
  fixed(`${at}/offeringType`, 'course', known),
  { ...fixed(`${at}/resultExpected`, true, assumed), note: 'A micro-credential is assessed.' },
  ...referenceRows('course', places.course, `${at}/course`, { when, ...known }),
  ...referenceRows('organisation', places.organization, `${at}/organization`, { when, ...known }),
  { ...member('title', 'name/*', listed(localised), textShape), ...wanted },
  {
    ours: '/title',
    theirs: `${at}/name/*`,
    via: oneWay(listed(localised)),
    shape: textShape,
    echo: '/course/name',
    note: 'The title of the study where the realisation has none.',
    ...wanted,
    ...known,
  },
  { ...member('description', 'description/*', listed(localised), textShape), ...wanted },
  { ...member('languages/*', 'teachingLanguage', firstLanguage, languageShape), ...wanted },
  {
    ...member('mode/*/id', 'modeOfDelivery/*', codeEach(modeTable), {
      kind: 'code',
      values: modes,
    }),
    ...assumed,
  },
  member('seats/min', 'minNumberStudents', copy, count),
  member('seats/max', 'maxNumberStudents', copy, count),
  { ...member('start', 'startDate', copy, day), ...wanted },
  { ...member('end', 'endDate', copy, day), ...wanted },
  member(
    'enrolment/opens',
    'enrollStartDate',
    dayOfInstant('00:00', `${consumer}/enrolment/opens`),
    day,
  ),
  member(
    'enrolment/closes',
    'enrollEndDate',
    dayOfInstant('23:59', `${consumer}/enrolment/closes`),
    day,
  ),
  member('price', 'priceInformation/0/costType', totalCosts('total costs'), text),
  member('price/type', 'priceInformation/0/amount', nothing, {
    kind: 'pattern',
    pattern: decimalPattern,
  }),
  member('price/amount', 'priceInformation/0/amount', euros, {
    kind: 'pattern',
    pattern: decimalPattern,
  }),
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
    ...member('place/country', 'addresses/0/countryCode', copy, {
      kind: 'pattern',
      pattern: '^[A-Z]{2}$',
    }),
    ...assumed,
  },
  member('place/locality', 'addresses/0/city', firstText(`${consumer}/place/locality`), text),
  member('place/venue', 'addresses/0/additional/*', listed(localised), textShape),
];

function member(ours: string, theirs: string, via: Converter, shape: Shape): ProfileField {
  return { ours: `${offering}/${ours}`, theirs: `${at}/${theirs}`, via, shape, ...known };
}

function fixed(
  theirs: string,
  value: string | boolean,
  row: Pick<ProfileField, 'status' | 'source'>,
): ProfileField {
  const shape: Shape = typeof value === 'boolean' ? { kind: 'boolean' } : text;
  return { theirs, via: constant(value), shape, ...wanted, ...row };
}
