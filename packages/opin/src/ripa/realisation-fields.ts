import { code } from '../converters/code.ts';
import { copy } from '../converters/copy.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import type { ProfileField } from '../engine/converter.ts';
import { networks, statuses, statusTable } from './converters.ts';
import { assumed, known } from './sources.ts';
import { languageShape, languages, organisationFields, unit } from './unit-fields.ts';

const offering = '/offerings/{chosen}';
const at = `${unit}/realisations/0`;
const when = `${offering}/id`;
const text = { kind: 'text' } as const;
const words = { kind: 'localised' } as const;
const whole = { kind: 'number', whole: true } as const;
const date = { kind: 'pattern', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', format: 'date' } as const;
const instant = {
  kind: 'pattern',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T',
  format: 'date-time',
} as const;

/** Members that are copied as they are. */
const copied = [
  ['enrolment/opens', 'enrollmentStartDateTime', instant],
  ['enrolment/closes', 'enrollmentEndDateTime', instant],
  ['start', 'startDate', date],
  ['end', 'endDate', date],
  ['seats/min', 'minSeats', whole],
  ['seats/max', 'maxSeats', whole],
  ['codes/{scheme=realisation-code}/value', 'realisationIdentifierCode', text],
] as const;

/** One realisation of the unit; nothing of it without an offering. */
export const realisationFields: readonly ProfileField[] = [
  {
    ours: `${offering}/id`,
    theirs: `${at}/realisationId`,
    via: copy,
    shape: text,
    obligation: 'required',
    when,
    ...known,
  },
  {
    ours: '/status',
    theirs: `${at}/status`,
    via: oneWay(code(statusTable)),
    shape: { kind: 'code', values: statuses },
    when,
    echo: `${unit}/status`,
    ...assumed,
  },
  {
    ours: `${offering}/title`,
    theirs: `${at}/name/values`,
    via: localised,
    shape: words,
    obligation: 'required',
    when,
    ...known,
  },
  {
    ours: '/title',
    theirs: `${at}/name/values`,
    via: oneWay(localised),
    shape: words,
    obligation: 'required',
    when,
    echo: `${unit}/name/values`,
    note: 'The title of the unit where the realisation has none.',
    ...known,
  },
  ...copied.map(
    ([ours, theirs, shape]): ProfileField => ({
      ours: `${offering}/${ours}`,
      theirs: `${at}/${theirs}`,
      via: copy,
      shape,
      ...known,
    }),
  ),
  {
    ours: `${offering}/languages/*`,
    theirs: `${at}/teachingLanguage/*`,
    via: languages,
    shape: languageShape,
    ...known,
  },
  ...['creditsMin', 'creditsMax'].map(
    (member): ProfileField => ({
      ours: '/workload/ects',
      theirs: `${at}/${member}`,
      via: oneWay(copy),
      shape: { kind: 'number' },
      when,
      echo: `${unit}/creditsMin`,
      ...known,
    }),
  ),
  {
    ours: '/codes/{scheme=ripa-network}/value',
    theirs: `${at}/cooperationNetworks/*`,
    via: oneWay(networks),
    shape: { kind: 'any' },
    obligation: 'published',
    when,
    echo: `${unit}/cooperationNetworks`,
    ...known,
  },
  ...organisationFields(at, when, unit),
];
