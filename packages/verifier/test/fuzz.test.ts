import { describe, expect, test } from 'vitest';
import { createFuzzTargets } from '../scripts/fuzz-targets.ts';
import { mutateText, seededRandom } from '../scripts/mutate.ts';

const seed = 20261124;
const cases = 5000;
const targets = await createFuzzTargets();

describe('mutants', () => {
  test('are the same for the same seed', () => {
    const make = () => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => mutateText('a text', random));
    };
    expect(make()).toEqual(make());
    expect(new Set(make()).size).toBeGreaterThan(10);
  });
});

describe(`${cases} mutants never throw, always get a verdict, and are never valid when something was changed`, () => {
  test.each(targets)(
    '$name',
    async ({ name, run }) => {
      const random = seededRandom(seed);
      for (let index = 0; index < cases; index += 1) {
        await expect(run(random), `${name}, case ${index}`).resolves.toBeUndefined();
      }
    },
    120_000,
  );
});
