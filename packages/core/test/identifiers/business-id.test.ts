import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessId, parseBusinessId } from '../../src/identifiers/business-id.ts';
import { digits, goodEndings, singleDigitChanges } from './digits.ts';

const vectors = ['1572860-0', '0737546-2'];

describe('isBusinessId', () => {
  test.each(vectors)('holds for %s', (text) => {
    expect(isBusinessId(text)).toBe(true);
  });

  test.each([
    '1572860-1',
    '737546-2',
    '15728600',
    '1572860-0 ',
    '1572860-0\n',
    'FI15728600',
    '１572860-0',
    '',
  ])('fails for %j', (text) => {
    expect(isBusinessId(text)).toBe(false);
  });

  test('finds at most one good check digit, and none where the remainder is 1', () => {
    fc.assert(
      fc.property(digits(7), (body) => {
        const weights = [7, 9, 10, 5, 8, 4, 2];
        const remainder =
          weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0) % 11;
        const expected = remainder === 1 ? [] : [`${body}-${(11 - remainder) % 11}`];
        expect(goodEndings(`${body}-`, isBusinessId)).toEqual(expected);
      }),
    );
  });

  test('refuses every change of one digit', () => {
    fc.assert(
      fc.property(digits(7), (body) => {
        for (const good of goodEndings(`${body}-`, isBusinessId)) {
          expect(singleDigitChanges(good).filter(isBusinessId)).toEqual([]);
        }
      }),
    );
    for (const vector of vectors) expect(singleDigitChanges(vector)).toHaveLength(72);
  });
});

describe('parseBusinessId', () => {
  test('gives a six-digit body its leading zero', () => {
    expect(parseBusinessId('737546-2')).toEqual({ ok: true, value: '0737546-2' });
    expect(parseBusinessId('0737546-2')).toEqual({ ok: true, value: '0737546-2' });
  });

  test.each([
    ['737546-3', 'identifier.check-digit'],
    ['1572860-1', 'identifier.check-digit'],
    ['37546-2', 'identifier.format'],
    ['01572860-0', 'identifier.format'],
    ['15728600', 'identifier.format'],
    ['FI15728600', 'identifier.format'],
    [' 1572860-0', 'identifier.format'],
  ])('refuses %j with %s', (text, code) => {
    expect(parseBusinessId(text)).toEqual({
      ok: false,
      error: [{ code, pointer: '', params: { scheme: 'business-id' } }],
    });
  });

  test('accepts what isBusinessId accepts, unchanged, and gives nothing else out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{5,8}-[0-9]$/), (text) => {
        const read = parseBusinessId(text);
        if (isBusinessId(text)) expect(read).toEqual({ ok: true, value: text });
        if (read.ok) expect(isBusinessId(read.value)).toBe(true);
      }),
    );
  });
});
