import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../src/base64.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('base64url', () => {
  test('comes back from itself, without padding or reserved characters', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const text = toBase64Url(value);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(fromBase64Url(text)).toEqual(value);
      }),
    );
  });

  test('reads a text in one way only: what it reads it would write', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,9}$/), (text) => {
        const value = fromBase64Url(text);
        if (value !== undefined) expect(toBase64Url(value)).toBe(text);
      }),
    );
  });

  test.each([
    ['padding', 'b2s='],
    ['an impossible length', 'abcde'],
    ['left-over bits', 'b2t'],
    ['a space', 'b2 s'],
    ['a line break', 'b2s\n'],
    ['the other alphabet', '-_+/'],
    ['a letter outside ASCII', 'ä'],
  ])('refuses %s', (_, text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });

  test('of nothing is nothing', () => {
    expect(toBase64Url(new Uint8Array())).toBe('');
    expect(fromBase64Url('')).toEqual(new Uint8Array());
  });
});

describe('base64', () => {
  // RFC 4648, section 10
  test.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %j as %j and reads it back', (text, encoded) => {
    expect(toBase64(ascii(text))).toBe(encoded);
    expect(fromBase64(encoded)).toEqual(ascii(text));
  });

  test.each(['Zg', 'Zg=', '====', 'Z===', 'Zm9v Zm9v', '-_==', 'Zg==Zg=='])(
    'refuses %j',
    (text) => {
      expect(fromBase64(text)).toBeUndefined();
    },
  );

  test('writes more bytes than one call can take as arguments', () => {
    const long = new Uint8Array(200_001).map((_, index) => index % 251);
    expect(fromBase64(toBase64(long))).toEqual(long);
  });
});
