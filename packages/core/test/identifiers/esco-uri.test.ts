import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEscoOccupationUri, isEscoSkillUri } from '../../src/identifiers/esco-uri.ts';

describe.each([
  ['skill', isEscoSkillUri, isEscoOccupationUri],
  ['occupation', isEscoOccupationUri, isEscoSkillUri],
] as const)('the URI of an ESCO %s', (kind, isGood, isOther) => {
  const base = `http://data.europa.eu/esco/${kind}/`;

  test('is its base and a UUID', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(isGood(base + uuid)).toBe(true);
        expect(isOther(base + uuid)).toBe(false);
      }),
    );
  });

  test.each([
    `https://data.europa.eu/esco/${kind}/00000000-0000-4000-8000-000000000000`,
    `${base}S1.2`,
    `${base}00000000-0000-4000-8000-00000000000`,
    `${base}00000000-0000-4000-8000-0000000000000`,
    `${base}00000000-0000-4000-8000-00000000000A`,
    `${base}00000000-0000-4000-8000-000000000000/`,
    `${base}00000000-0000-4000-8000-000000000000\n`,
    base,
    '',
  ])('is not %j', (text) => {
    expect(isGood(text)).toBe(false);
  });
});
