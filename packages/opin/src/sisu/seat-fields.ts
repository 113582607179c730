import { constant } from '../converters/constant.ts';
import { copy } from '../converters/copy.ts';
import { localised } from '../converters/localised.ts';
import { oneWay } from '../converters/one-way.ts';
import type { Converter, ProfileField } from '../engine/converter.ts';
import { derivedId } from './otm-id.ts';
import { fixed } from './repeated.ts';
import { known } from './sources.ts';

const seats = '/offerings/{chosen}/seats/max';

/** The seats: the size of the only group of teaching. */
export function seatFields(at: string, courseUnit: string): readonly ProfileField[] {
  const set = `${at}/0`;
  const group = `${set}/studySubGroups/0`;
  const name = (theirs: string): ProfileField => ({
    ours: '/title',
    theirs,
    via: oneWay(localised),
    shape: { kind: 'localised' },
    when: seats,
    echo: `${courseUnit}/name`,
    ...known,
  });
  return [
    {
      theirs: `${set}/localId`,
      via: constant('group-set-1'),
      shape: { kind: 'text' },
      when: seats,
      ...known,
    },
    name(`${set}/name`),
    {
      ours: '/offerings/{chosen}/id',
      theirs: `${group}/id`,
      via: groupId,
      shape: { kind: 'text' },
      when: seats,
      ...known,
    },
    name(`${group}/name`),
    {
      ours: seats,
      theirs: `${group}/size`,
      via: copy,
      shape: { kind: 'number', whole: true },
      note: 'The most participants, as the size of one group.',
      ...known,
    },
    ...(['min', 'max'] as const).map(
      (end): ProfileField => ({
        theirs: `${set}/subGroupRange/${end}`,
        via: fixed('always `1`', 1),
        shape: { kind: 'number', whole: true },
        when: seats,
        ...known,
      }),
    ),
  ];
}

const groupId: Converter = Object.freeze({
  name: '`otm-` and the UUID of the group',
  to: ([first], { definition }) =>
    first === undefined
      ? {}
      : { value: derivedId('sub-group', definition, first.value), carried: [] },
  // The definition has no groups; that there is one says nothing.
  from: (value) => (typeof value === 'string' ? { values: [] } : undefined),
} satisfies Converter);
