import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameUuid, urlNamespace, uuidPattern } from '../../src/ids/name-uuid.ts';
import { sha1 } from '../../src/ids/sha-1.ts';

describe('nameUuid', () => {
  test('makes the UUID of the example in RFC 9562, appendix A.4', () => {
    expect(nameUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('makes a UUID of version 5 of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const uuid = nameUuid(name);
        expect(uuid).toMatch(new RegExp(uuidPattern));
        expect(uuid).toMatch(/^.{14}5.{4}[89ab]/);
        expect(uuid).toBe(nameUuid(name, urlNamespace));
      }),
      { seed: 9 },
    );
  });
});

test('sha1 agrees with the platform for every length of the last block', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = new Uint8Array(length).map((_, index) => (index * 7 + length) % 256);
    const expected = createHash('sha1').update(bytes).digest('hex');
    expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(expected);
  }
});
