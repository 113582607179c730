import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStrictEcdsaSignature } from '../../src/jades/is-strict-ecdsa-signature.ts';

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

describe('isStrictEcdsaSignature', () => {
  test.each(['P-256', 'P-384', 'P-521'])('takes the signatures of OpenSSL on %s', (namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve });
    for (let round = 0; round < 20; round += 1) {
      const signature = sign('sha256', Buffer.from([round]), privateKey);
      expect(isStrictEcdsaSignature(signature)).toBe(true);
      expect(isStrictEcdsaSignature(signature.subarray(0, -1))).toBe(false);
      expect(isStrictEcdsaSignature(Buffer.concat([signature, Buffer.from([0])]))).toBe(false);
    }
  });

  test.each([
    ['the shortest', '30 06 02 01 01 02 01 01', true],
    ['an integer with a needed zero', '30 07 02 02 00 80 02 01 01', true],
    ['an integer with a needless zero', '30 07 02 02 00 01 02 01 01', false],
    ['a negative integer', '30 06 02 01 80 02 01 01', false],
    ['an integer without content', '30 05 02 00 02 01 01', false],
    ['a long form of a short length', '30 81 06 02 01 01 02 01 01', false],
    ['an indefinite length', '30 80 02 01 01 02 01 01 00 00', false],
    ['a third integer', '30 09 02 01 01 02 01 01 02 01 01', false],
    ['a single integer', '30 03 02 01 01', false],
    ['another tag', '31 06 02 01 01 02 01 01', false],
    ['nothing', '', false],
  ])('reads %s', (_name, hex, isStrict) => {
    expect(isStrictEcdsaSignature(bytesOf(hex))).toBe(isStrict);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(typeof isStrictEcdsaSignature(bytes)).toBe('boolean');
      }),
    );
  });
});
