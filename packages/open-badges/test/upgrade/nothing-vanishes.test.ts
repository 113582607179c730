import { isJsonObject, type JsonValue, toPointer } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AchievementCredential,
  parseAchievementCredential,
  type Upgraded,
  upgradeAssertion,
} from '../../src/index.ts';
import { oldBadges } from './old-badges.ts';
import { oldBadge } from './support.ts';

type Leaf = readonly [pointer: string, value: string | number | boolean];

/** Every leaf that is something. */
function leaves(value: unknown, pointer = ''): readonly Leaf[] {
  if (Array.isArray(value) || isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, member]) =>
      leaves(member, pointer + toPointer([name])),
    );
  }
  return value === null || value === undefined ? [] : [[pointer, value as Leaf[1]]];
}

/** What stands in the new badge by another word. */
function isRenamed([pointer, value]: Leaf, found: ReadonlySet<unknown>): boolean {
  const word = String(value).replace(/^obi:/, '');
  if (/\/@context(\/0)?$/.test(pointer)) return word === 'https://w3id.org/openbadges/v2';
  if (/\/recipient(\/\d+)?\/type$/.test(pointer)) {
    return ['id', 'email', 'url'].includes(word) || found.has(`ext:${word}`);
  }
  if (/\/type(\/\d+)?$/.test(pointer)) {
    return ['Assertion', 'BadgeClass', 'Issuer', 'Evidence'].includes(word);
  }
  if (pointer === '/revoked') return value === false;
  if (/\/@language$/.test(pointer)) return true; // of a text that was picked
  const isDate = pointer === '/issuedOn' || pointer === '/expires';
  return isDate && [...found].some((one) => String(one).startsWith(word.slice(0, 16)));
}

/** The leaves of an old badge that are neither in the new one nor told. */
function vanished(badge: JsonValue, upgraded: Upgraded<AchievementCredential>): readonly string[] {
  const found = new Set<unknown>(leaves(upgraded.value).map(([, value]) => value));
  const told = [
    ...upgraded.losses.map(({ path }) => path),
    // The other decisions ask for something, and take nothing away.
    ...upgraded.decisions.flatMap(({ code, pointer }) =>
      code === 'decide.status' ? [pointer] : [],
    ),
  ];
  return leaves(badge)
    .filter(([pointer]) => !told.some((at) => pointer === at || pointer.startsWith(`${at}/`)))
    .filter(([, value]) => !found.has(value) && !found.has(String(value)))
    .filter((leaf) => !isRenamed(leaf, found))
    .map(([pointer]) => pointer);
}

describe('the way from 2.0 to 3.0', () => {
  test('lets no value vanish without a word, and gives a badge that can be read', () =>
    fc.assert(
      fc.asyncProperty(oldBadges, async (badge) => {
        const result = await upgradeAssertion(badge);
        if (!result.ok) throw new TypeError(JSON.stringify(result.error));
        const { value } = result.value;
        expect(vanished(badge, result.value)).toEqual([]);
        expect(parseAchievementCredential(value)).toEqual({ ok: true, value });
      }),
      { numRuns: 500 },
    ));

  test('notices a value that vanishes', async () => {
    const badge = oldBadge({ narrative: 'Printed a cup.' });
    const result = await upgradeAssertion(badge);
    if (!result.ok) throw new TypeError(JSON.stringify(result.error));
    const { narrative, ...subject } = result.value.value.credentialSubject;
    const value = { ...result.value.value, credentialSubject: subject };
    expect(narrative).toBe('Printed a cup.');
    expect(vanished(badge, { ...result.value, value })).toEqual(['/narrative']);
  });

  test('never throws, whatever JSON comes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue({ maxDepth: 4 }),
          fc
            .tuple(
              oldBadges,
              fc.jsonValue(),
              fc.constantFrom('badge', 'recipient', 'issuedOn', 'id'),
            )
            .map(([badge, value, name]) => ({ ...badge, [name]: value })),
          fc
            .tuple(
              oldBadges,
              fc.jsonValue(),
              fc.constantFrom('name', 'issuer', 'criteria', 'related'),
            )
            .map(([badge, value, name]) => ({
              ...badge,
              badge: { ...badge.badge, [name]: value },
            })),
        ),
        async (value) => {
          const result = await upgradeAssertion(value);
          expect(result.ok || result.error.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    ));

  test('refuses a badge that is nested too deeply', async () => {
    let deep: JsonValue = {};
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    const result = await upgradeAssertion({ type: 'Assertion', deep });
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['limits.depth']);
  });
});
