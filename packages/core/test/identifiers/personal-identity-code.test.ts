import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPersonalIdentityCode } from '../../src/identifiers/personal-identity-code.ts';
import { digits, singleDigitChanges } from './digits.ts';

describe('isPersonalIdentityCode', () => {
  test.each(['131052-308T', '131052A308T', '131052Y308T', '010190-900P'])(
    'holds for %s',
    (text) => {
      expect(isPersonalIdentityCode(text)).toBe(true);
    },
  );

  test.each(['131052-308U', '131052_308T', '131052308T', ' 131052-308T', '131052-308t'])(
    'fails for %j',
    (text) => {
      expect(isPersonalIdentityCode(text)).toBe(false);
    },
  );

  test('finds exactly one good check character, and refuses every change of one digit', () => {
    fc.assert(
      fc.property(digits(6), digits(3), (date, individual) => {
        const good = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']
          .map((check) => `${date}-${individual}${check}`)
          .filter(isPersonalIdentityCode);
        expect(good).toHaveLength(1);
        expect(singleDigitChanges(good[0] ?? '').filter(isPersonalIdentityCode)).toEqual([]);
      }),
    );
  });
});
