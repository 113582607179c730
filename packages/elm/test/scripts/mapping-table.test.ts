import { readFileSync } from 'node:fs';
import { pointerParts } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guide, guideWithTable, places, shortNames } from '../../scripts/mapping-table.ts';
import { toElm } from '../../src/to-elm.ts';
import { arbitraryAward } from '../fixtures/arbitrary-award.ts';
import { fullAward } from '../fixtures/full-award.ts';
import { type Leaf, leavesOf } from '../fixtures/leaves.ts';

const displayImage = { contentType: 'image/png', base64: 'iVBORw0KGgo=' };
const write = (award: MicroCredentialAward) =>
  toElm(award, {
    issuedAt: `${award.issuedOn}T10:00:00Z`,
    languages: ['en', 'fi', 'sv'],
    displayImage,
  });

/** The leaves of an award that are under no loss. */
function carried(award: MicroCredentialAward): readonly Leaf[] {
  const { losses } = write(award);
  return leavesOf(award).filter(
    ({ pointer }) => !losses.some(({ path }) => pointer === path || pointer.startsWith(`${path}/`)),
  );
}

const rowOf = (pointer: string) =>
  places.find(({ element }) =>
    new RegExp(`^${element.replaceAll('*', '\\d+')}(/|$)`).test(pointer),
  );

/** Another valid value of each kind, by the end of the pointer; texts get a letter more. */
const others: readonly (readonly [RegExp, string | number])[] = [
  [/\/(country)$/, 'EE'],
  [/\/languages?\/\d+$/, 'de'],
  [/\/regions\/\d+$/, 'SE-01'],
  [/\/(level\/eqf)$/, 5],
  [/\/qfEhea$/, 'second'],
  [/\/nqf\/level$/, '7'],
  [/\/outcomes\/\d+\/kind$/, 'skill'],
  [/\/need\/\d+\/kind$/, 'cultural'],
  [/\/integration\/kind$/, 'standalone'],
  [/\/(issuer|awardingBodies\/\d+)\/kind$/, 'vet'],
  [/\/supervision$/, 'unsupervised-id'],
  [/\/setting$/, 'formal'],
  [/\/scope$/, 'internal'],
  [/\/(validFrom|validUntil)$/, '2029-01-01T00:00:00Z'],
  [/\/assessmentId$/, 'as-none'],
  [/\/offering$/, 'autumn'],
  [/\/achievedOutcomes\/\d+$/, 'lo-second'],
  [/(On|\/start|\/end|\/date|\/dateOfBirth|decision\/validUntil)$/, '2026-12-31'],
  [/\/(homepage|deqar|url|ruleUrl|policyUrl|evidence\/\d+)$/, 'https://other.example/page'],
];

function withOther(award: MicroCredentialAward, { pointer, value }: Leaf): MicroCredentialAward {
  const copy = structuredClone(award);
  const parts = pointerParts(pointer);
  let here: unknown = copy;
  for (const part of parts.slice(0, -1)) here = Reflect.get(Object(here), part);
  const other = others.find(([form]) => form.test(pointer))?.[1];
  const changed = typeof value === 'number' ? value + 1 : `${value}9`;
  Reflect.set(Object(here), parts.at(-1) ?? '', other ?? changed);
  return copy;
}

/** Members of which two credentials differ, without the numbers of elements and of nodes. */
function changedPlaces(one: unknown, other: unknown): readonly string[] {
  const placed = (document: unknown): ReadonlySet<string> =>
    new Set(
      leavesOf(document)
        .filter(({ value }) => !String(value).startsWith('urn:epass:'))
        .map(({ pointer, value }) => `${placeOf(pointer)} ${value}`),
    );
  const [before, after] = [placed(one), placed(other)];
  const changes = [
    ...[...before].filter((leaf) => !after.has(leaf)),
    ...[...after].filter((leaf) => !before.has(leaf)),
  ];
  return changes.map((leaf) => leaf.split(' ')[0] ?? '');
}

function placeOf(pointer: string): string {
  return pointerParts(pointer)
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
}

function whole(place: string): string {
  const [first = '', ...rest] = place.split('.');
  return [shortNames[first] ?? first, ...rest].join('.');
}

/** The Finnish framework is known by its id whatever its notation, so another one changes nothing. */
const leaves = carried(fullAward).filter(({ pointer }) => !pointer.endsWith('/framework/notation'));

describe('the table of the guide', () => {
  test('is that of the code', () => {
    expect(readFileSync(guide, 'utf8')).toBe(guideWithTable());
  });

  test('has every element of Annex I', () => {
    const elements = places.flatMap(({ annex }) => annex ?? []);
    expect([...new Set(elements)].sort()).toEqual(
      [
        ...Array.from({ length: 11 }, (_, index) => `A1-${String(index + 1).padStart(2, '0')}`),
        ...Array.from({ length: 5 }, (_, index) => `O-${index + 1}`),
      ].sort(),
    );
  });

  test('has every value of any award that is under no loss', () => {
    fc.assert(
      fc.property(arbitraryAward, (award) => {
        const untold = carried(award).filter(({ pointer }) => rowOf(pointer) === undefined);
        expect(untold.map(({ pointer }) => pointer)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test.each(leaves.map((leaf) => [leaf.pointer, leaf] as const))(
    'says where %s stands',
    (pointer, leaf) => {
      const changes = changedPlaces(
        write(fullAward).value,
        write(withOther(fullAward, leaf)).value,
      );
      const expected = rowOf(pointer)?.places.map(whole) ?? [];
      const isThere = (place: string): boolean =>
        changes.some((change) => change === place || change.startsWith(`${place}.`));
      expect(expected.some(isThere), `${expected.join()} ≠ ${changes.join()}`).toBe(true);
    },
  );
});
