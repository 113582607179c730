import { describe, expect, test } from 'vitest';
import { checkQuality } from '../src/check-quality.ts';
import { createQualityChecker } from '../src/create-quality-checker.ts';
import { profiles } from '../src/profiles/choose-profiles.ts';
import { award, definition } from './support/documents.ts';

const now = '2026-11-23T12:00:00Z';

describe('a checker', () => {
  test('says of each document what a single check says, one after the other', () => {
    const checker = createQualityChecker({ profiles, failOn: 'warning' });
    for (const document of [
      definition(),
      award({ '/learner': {} }),
      definition({ '/title': {} }),
    ]) {
      for (const stage of ['offering', 'award'] as const) {
        const alone = checkQuality(document, { stage, now, profiles, failOn: 'warning' });
        expect(checker.check(document, { stage, now })).toEqual(alone);
      }
    }
  });

  test('follows the day of each check: a profile applies from its first day on', () => {
    const checker = createQualityChecker({
      profiles: [{ id: 'own', extends: ['fi'], from: '2027-01-01', required: ['/homepage'] }],
    });
    const outcomes = (day: string) =>
      checker
        .check(definition(), { stage: 'offering', now: `${day}T12:00:00Z` })
        .results.filter(({ code }) => code === 'not-applicable.not-in-force').length;
    const before = outcomes('2026-12-31');
    expect(before).toBeGreaterThan(0);
    expect(outcomes('2027-01-01')).toBeLessThan(before);
    expect(outcomes('2026-12-31')).toBe(before);
  });

  test('cannot be made for a profile that is unknown', () => {
    expect(() => createQualityChecker({ profiles: ['atlantis'] })).toThrow(
      expect.objectContaining({ code: 'quality.unknown-profile', pointer: '/profiles/0' }),
    );
  });
});
