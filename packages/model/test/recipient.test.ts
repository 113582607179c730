import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecipient } from '../src/recipient.ts';

const good = { email: 'aino@example.org', givenName: 'Aino', familyName: 'Esimerkki' };

function problems(value: unknown): readonly (readonly [string, string])[] {
  const parsed = parseRecipient(value);
  return parsed.ok ? [] : parsed.error.map(({ pointer, code }) => [pointer, code]);
}

describe('a recipient', () => {
  test.each([
    good,
    { learnerId: 'A-17', givenName: 'Aino', familyName: 'Esimerkki' },
    { ...good, grade: '5', completedOn: '2026-11-10', achievedOutcomes: ['lo1'], offering: 's27' },
  ])('may be %j', (value) => {
    expect(parseRecipient(value)).toEqual({ ok: true, value });
  });

  test('keeps further columns of a list', () => {
    expect(parseRecipient({ ...good, group: 'B' })).toMatchObject({
      ok: true,
      value: { group: 'B' },
    });
  });

  test.each([
    [{ givenName: 'Aino', familyName: 'Esimerkki' }, [['', 'mc.recipient-unidentified']]],
    [
      { email: 'aino@example.org' },
      [
        ['/givenName', 'mc.missing'],
        ['/familyName', 'mc.missing'],
      ],
    ],
    [{ ...good, givenName: '' }, [['/givenName', 'mc.too-few']]],
    [{ ...good, givenName: 7 }, [['/givenName', 'mc.type']]],
    [{ ...good, email: 'nobody' }, [['/email', 'mc.format']]],
    [{ ...good, completedOn: '10.11.2026' }, [['/completedOn', 'mc.date']]],
    [
      { ...good, learnerId: '131052-308T' },
      [['/learnerId', 'mc.recipient-personal-identity-code']],
    ],
    ['Aino', [['', 'mc.type']]],
    [null, [['', 'mc.type']]],
  ])('is not %j', (value, expected) => {
    expect(problems(value)).toEqual(expected);
  });

  test('is told about without its values', () => {
    const parsed = parseRecipient({ ...good, learnerId: '131052-308T' });
    expect(JSON.stringify(parsed)).not.toMatch(/131052|Aino|example\.org/);
  });

  test('may be anything: reading it never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRecipient(value).ok).toBe(false);
      }),
    );
  });
});
