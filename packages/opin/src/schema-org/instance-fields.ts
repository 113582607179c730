import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { copyEach } from '../converters/copy-each.ts';
import { flag } from '../converters/flag.ts';
import { oneWay } from '../converters/one-way.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import type { Shape } from '../engine/shape.ts';
import { numberIn } from './beside.ts';
import { dayShape, textShape, texts, typeOf, webShape } from './forms.ts';
import { propertyValues } from './part-fields.ts';
import { assumed, known } from './sources.ts';

const offering = '/offerings/{chosen}';
const when = `${offering}/id`;
const at = '/hasCourseInstance/0';
const text = { kind: 'text' } as const;
const instant: Shape = { kind: 'pattern', pattern: 'T', format: 'date-time' };

/** One realisation (CourseInstance); nothing of it without an offering. */
export const instanceFields: readonly ProfileField[] = [
  { ...typeOf(at, 'CourseInstance', when), ...known },
  member(
    'id',
    'courseCode',
    copy,
    text,
    'The id of the realisation; unique in the definition only.',
  ),
  member('codes/*', 'identifier/*', propertyValues, { kind: 'any' }),
  member('title', 'name/*', texts, textShape),
  {
    ours: '/title',
    theirs: `${at}/name/*`,
    via: oneWay(texts),
    shape: textShape,
    when,
    echo: '/name',
    note: 'The title of the study where the realisation has none.',
    ...assumed,
  },
  member('description', 'description/*', texts, textShape),
  member('languages/*', 'inLanguage/*', copyEach, text),
  { ...member('mode/*/id', 'courseMode/*', copyEach, text), ...known },
  {
    ours: '/participation/mode/*/id',
    theirs: `${at}/courseMode/*`,
    via: copyEach,
    shape: text,
    when,
    note: 'The mode of the study where the realisation has none; read back as that of the realisation.',
    ...known,
  },
  member('start', 'startDate', copy, dayShape),
  member('end', 'endDate', copy, dayShape),
  member('seats/max', 'maximumAttendeeCapacity', copy, { kind: 'number', whole: true }),
  typeOf(`${at}/location`, 'Place', `${offering}/place`),
  member('place/venue', 'location/name/*', texts, textShape),
  typeOf(`${at}/location/address`, 'PostalAddress', `${offering}/place`),
  member('place/country', 'location/address/addressCountry', copy, {
    kind: 'pattern',
    pattern: '^[A-Z]{2}$',
  }),
  member('place/locality', 'location/address/addressLocality/*', texts, textShape),
  member('price/type', 'isAccessibleForFree', flag('free'), { kind: 'boolean' }),
  typeOf(`${at}/offers`, 'Offer', when),
  member('price/amount', 'offers/price', numberIn('EUR', 'priceCurrency'), { kind: 'number' }),
  {
    theirs: `${at}/offers/priceCurrency`,
    via: constant('EUR'),
    shape: text,
    when: `${offering}/price/amount`,
    ...assumed,
  },
  member('enrolment/opens', 'offers/availabilityStarts', copy, instant),
  member('enrolment/closes', 'offers/availabilityEnds', copy, instant),
  member('enrolment/url', 'offers/url', copy, webShape),
];

function member(
  ours: string,
  theirs: string,
  via: Converter,
  shape: Shape,
  note?: string,
): ProfileField {
  return {
    ours: `${offering}/${ours}`,
    theirs: `${at}/${theirs}`,
    via,
    shape,
    ...(note === undefined ? {} : { note }),
    ...assumed,
  };
}
