import { describe, expect, test } from 'vitest';
import type { Check, CheckId, CheckOutcome } from '../src/index.ts';
import { verdictOf } from '../src/verdict-of.ts';

function checks(...outcomes: readonly (readonly [CheckId, CheckOutcome])[]): Check[] {
  return outcomes.map(([id, outcome]) => ({ id, outcome, code: 'x.y', path: '', params: {} }));
}

describe('verdictOf', () => {
  test.each(['pass', 'warn', 'skip'] as const)('is valid with %s', (outcome) => {
    expect(verdictOf(checks(['proof', 'pass'], ['schema', outcome]), 'ob3-json')).toBe('valid');
  });

  test('is indeterminate when something needed is unknown', () => {
    const found = checks(['proof', 'pass'], ['status', 'unknown']);
    expect(verdictOf(found, 'ob3-json')).toBe('indeterminate');
  });

  test('is invalid when a check fails, whatever else is unknown', () => {
    const found = checks(['status', 'unknown'], ['time', 'fail'], ['proof', 'pass']);
    expect(verdictOf(found, 'ob3-json')).toBe('invalid');
  });

  test.each([
    ['ob3-json', 'valid'],
    ['ob3-jwt', 'valid'],
    ['ob3-baked-png', 'valid'],
    ['elm-jades', 'indeterminate'],
  ] as const)('with unknown trust alone, of %s, is %s', (format, verdict) => {
    expect(verdictOf(checks(['proof', 'pass'], ['trust', 'unknown']), format)).toBe(verdict);
  });
});
