import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guide, guideWithTable, places } from '../../scripts/mapping-table.ts';
import { toAchievementCredential } from '../../src/index.ts';
import { arbitraryAward } from '../fixtures/arbitrary-award.ts';
import { leaves } from '../fixtures/leaves.ts';

test('the guide has the table of the code', () => {
  expect(readFileSync(guide, 'utf8')).toBe(guideWithTable());
});

test('every leaf of an award is in the table or in the loss report', async () => {
  const elements = places().map(
    ({ element }) => new RegExp(`^${element.replaceAll('*', '\\d+')}(/|$)`),
  );
  await fc.assert(
    fc.asyncProperty(arbitraryAward, async (award) => {
      const { losses } = await toAchievementCredential(award, {
        issuer: { id: 'did:web:amk.example' },
        language: 'fi',
        salt: 'k3b9Qw1xZt7uVn5sRm2pLA',
      });
      const untold = [...leaves(award)].filter(
        ([pointer, value]) =>
          !losses.some(({ path }) => pointer === path || pointer.startsWith(`${path}/`)) &&
          !elements.some((element) => element.test(pointer)) &&
          JSON.stringify(value) !== '{}' &&
          JSON.stringify(value) !== '[]',
      );
      expect(untold.map(([pointer]) => pointer)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
