import { decode, encode } from 'cborg';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CborValue,
  decodeCbor,
  encodeCbor,
} from '../../../src/data-integrity/selective-disclosure/cbor.ts';

const count = fc.oneof(
  fc.nat(300),
  fc.constantFrom(23, 24, 255, 256, 65_535, 65_536, 4_294_967_295),
);
const bytes = fc.uint8Array({ maxLength: 300 });
const value: fc.Arbitrary<CborValue> = fc.array(
  fc.oneof(
    count,
    bytes,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(bytes, { maxLength: 30 }),
    fc
      .uniqueArray(count, { maxLength: 30 })
      .map((keys) => new Map(keys.map((key) => [key, Uint8Array.of(key % 256)]))),
  ),
  { maxLength: 30 },
);

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

describe('CBOR of proof values', () => {
  test('what is written is read again, and the peer writes and reads the same', () => {
    void fc.assert(
      fc.property(value, (given) => {
        const written = encodeCbor(given);
        expect(decodeCbor(written)).toEqual(given);
        expect(Buffer.from(written)).toEqual(Buffer.from(encode(given)));
        expect(decode(written, { useMaps: true })).toEqual(given);
      }),
    );
  });

  test('bytes in the tag for arrays of bytes are bytes', () => {
    expect(decodeCbor(hex('81d8404101'))).toEqual([Uint8Array.of(1)]);
  });

  test.each([
    ['nothing', ''],
    ['bytes behind the end', '0101'],
    ['a list that is cut off', '8201'],
    ['a text that is cut off', '6261'],
    ['a length that is cut off', '19ff'],
    ['a length longer than need be', '1801'],
    ['the same in two bytes', '1900ff'],
    ['the same in four bytes', '1a0000ffff'],
    ['a length of eight bytes', '1b0000000100000000'],
    ['a list without length', '9f01ff'],
    ['a key that stands twice', 'a201010102'],
    ['a list as key', 'a1800101'],
    ['a text that is not UTF-8', '61ff'],
    ['a negative number', '20'],
    ['null', 'f6'],
    ['a fraction', 'f93c00'],
    ['another tag', 'c101'],
    ['the tag on a list', 'd84080'],
    ['lists within lists within lists', '818181818101'],
    ['a list longer than its bytes', '9affffffff'],
  ])('%s is not read', (_what, text) => {
    expect(decodeCbor(hex(text))).toBeUndefined();
  });

  test('any bytes are read without an exception', () => {
    void fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (given) => {
        const read = decodeCbor(given);
        if (read !== undefined) expect(decodeCbor(encodeCbor(read))).toEqual(read);
      }),
    );
  });
});
