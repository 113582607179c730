import { describe, expect, test } from 'vitest';
import { checkQuality } from '../../src/check-quality.ts';
import {
  elementStates,
  optionalStates,
  principleStates,
  progress,
} from '../../src/report/element-states.ts';
import { award, definition } from '../support/documents.ts';

const now = '2026-11-23T12:00:00Z';

function states(document: unknown, stage: 'offering' | 'award'): readonly string[] {
  return elementStates(checkQuality(document, { stage, now })).map(({ state }) => state);
}

describe('the eleven elements', () => {
  test('are all in order in a complete record', () => {
    expect(new Set(states(award(), 'award'))).toEqual(new Set(['complete']));
    expect(states(award(), 'award')).toHaveLength(11);
  });

  test('leave the learner and the date for later at stage offering', () => {
    const later = states(definition(), 'offering').map((state) => state === 'later');
    expect(later.flatMap((is, index) => (is ? [index + 1] : []))).toEqual([1, 5]);
  });

  test('are all incomplete in an empty document', () => {
    expect(new Set(states({}, 'award'))).toEqual(new Set(['incomplete']));
  });

  test('ask for attention where a rule only warns, in a record too', () => {
    const document = award({
      '/microCredential/title': { fi: 'TX00AB12-3001', sv: 'A b', en: 'C d' },
    });
    expect(states(document, 'award')[1]).toBe('attention');
  });

  test('are in order where there is only advice', () => {
    expect(states(definition({ '/issuer/country': 'UK' }), 'offering')[2]).toBe('complete');
  });

  test('are incomplete where the shape is wrong, whichever check says so', () => {
    const wrongLevel = elementStates(
      checkQuality(definition({ '/level/basis': 'guessed' }), { stage: 'offering', now }),
    )[7];
    expect(wrongLevel).toMatchObject({
      number: 8,
      state: 'incomplete',
      finding: { ruleId: 'MODEL-01' },
    });
  });

  test('are incomplete where what holds them is missing', () => {
    expect(states(definition({ '/issuer': undefined }), 'offering')[2]).toBe('incomplete');
  });
});

describe('the ten principles and the five optional elements', () => {
  const report = (changes = {}) =>
    checkQuality(definition(changes), { stage: 'offering', now: '2026-11-23T12:00:00Z' });

  test('stand by the rules that rest on them', () => {
    const states = principleStates(report({ '/level': {} }));
    expect(states).toHaveLength(10);
    expect(states[1]).toMatchObject({ number: 2, state: 'incomplete' });
    expect(states.map(({ state }) => state)).toContain('complete');
    expect(optionalStates(report()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test('wait for evidence where a person has not judged, whatever it weighs', () => {
    const waiting = principleStates(report({ '/attestations': [] })).filter(
      ({ state }) => state === 'evidence',
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const { finding } of waiting) expect(finding?.outcome).toBe('needs-evidence');
  });

  test('are silent where no rule spoke, and count for nothing', () => {
    const silent = optionalStates(report()).filter(({ state }) => state === 'silent');
    expect(silent.map(({ number }) => number)).toEqual([3, 5]);
    expect(progress(silent)).toEqual({ complete: 0, total: 0 });
  });
});
