import type { Locale, Loss } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromAchievementCredential, toAchievementCredential } from '../../src/index.ts';
import { arbitraryAward } from '../fixtures/arbitrary-award.ts';
import { award } from '../fixtures/award.ts';
import { leaves } from '../fixtures/leaves.ts';

const salt = 'k3b9Qw1xZt7uVn5sRm2pLA';

/** What reading adds: what the badge states although the award left it open, by rule. */
const additions: readonly RegExp[] = [
  /^\/microCredential\/(schemaVersion|status)$/, // not from the badge
  /^\/microCredential\/summary\//, // the description, which is the name where there is no summary
  /^\/awardedOn$/, // the date of issue, where no other is known
  /\/prefLabel\//, // the label of the EU list
  /^\/learner\/(fullName$|identifiers\/)/, // the joined name; the hash
];

interface Difference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Compares leaf by leaf, mechanically: all that is under no loss must be back, and nothing more. */
function difference(source: unknown, back: unknown, losses: readonly Loss[]): Difference {
  const isLost = (pointer: string): boolean =>
    losses.some(({ path }) => pointer === path || pointer.startsWith(`${path}/`));
  const [before, after] = [leaves(source), leaves(back)];
  const missing = [...before].filter(
    ([pointer, value]) =>
      !isLost(pointer) &&
      !Object.is(after.get(pointer), value) &&
      !isEmpty(value, after.get(pointer)),
  );
  const added = [...after.keys()].filter(
    (pointer) =>
      !before.has(pointer) && !isLost(pointer) && !additions.some((one) => one.test(pointer)),
  );
  return { missing: missing.map(([pointer]) => pointer), added };
}

/** Two empty lists, or two empty objects. */
function isEmpty(one: unknown, other: unknown): boolean {
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}

async function roundTrip(
  source: MicroCredentialAward,
  options: Partial<Parameters<typeof toAchievementCredential>[1]> & { language: Locale },
): Promise<{ difference: Difference; isAward: boolean; losses: readonly Loss[] }> {
  const { value, losses } = await toAchievementCredential(source, {
    issuer: { id: 'did:web:issuer.example' },
    salt,
    ...options,
  });
  const read = fromAchievementCredential(JSON.parse(JSON.stringify(value)));
  if (!read.ok) throw new TypeError(JSON.stringify(read.error));
  return {
    difference: difference(source, read.value.draft, losses),
    isAward: read.value.award !== undefined,
    losses: read.value.losses,
  };
}

describe('a badge that is read back', () => {
  test.each(['fi', 'sv', 'en'] as const)(
    'gives every leaf that is not told as lost, in %s',
    async (language) => {
      const { difference, isAward, losses } = await roundTrip(award, { language });
      expect(difference).toEqual({ missing: [], added: [] });
      expect(isAward).toBe(true);
      expect(losses.map(({ path }) => path)).toEqual(['/credentialSubject/activityStartDate']);
    },
  );

  test('gives every leaf of any award, in any language', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryAward,
        fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
        fc.boolean(),
        async (source, language, includeName) => {
          const { difference } = await roundTrip(source, { language, includeName });
          expect(difference).toEqual({ missing: [], added: [] });
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  test('gives with an extension context all but personal data and the own work of the issuer', async () => {
    const extensionContext = { url: 'https://amk.example/badge-context.json' };
    await fc.assert(
      fc.asyncProperty(arbitraryAward, async (source) => {
        const { value, losses } = await toAchievementCredential(source, {
          issuer: { id: 'did:web:issuer.example' },
          language: 'sv',
          salt,
          extensionContext,
        });
        const read = fromAchievementCredential(JSON.parse(JSON.stringify(value)));
        expect(difference(source, read.ok && read.value.draft, losses)).toEqual({
          missing: [],
          added: [],
        });
        const left = losses.filter(({ code }) => code === 'loss.other-languages');
        expect(left).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is known by the same text whichever of our languages its labels are in', async () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { value } = await toAchievementCredential(award, {
        issuer: { id: 'https://amk.example' },
        language,
        salt,
      });
      const { achievement } = value.credentialSubject;
      const untold = { ...achievement, inLanguage: undefined };
      const read = fromAchievementCredential(
        JSON.parse(
          JSON.stringify({
            ...value,
            credentialSubject: { ...value.credentialSubject, achievement: untold },
          }),
        ),
      );
      const draft = read.ok ? read.value.draft : undefined;
      expect(draft?.microCredential?.level).toMatchObject({ eqf: 6, qfEhea: 'first' });
      expect(Object.keys(draft?.microCredential?.title ?? {})).toEqual(['und']);
    }
  });
});
