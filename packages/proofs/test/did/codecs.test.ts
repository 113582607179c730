import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeBase58,
  decodeMultibase,
  decodeMultikey,
  encodeBase58,
  encodeMultibase,
  encodeMultikey,
} from '../../src/did.ts';
import { makeKey } from '../support.ts';

const bytes = fc.uint8Array({ maxLength: 90 });

describe('base58btc', () => {
  // The test vectors of draft-msporny-base58.
  test.each([
    ['Hello World!', '2NEpo7TZRRrLZSi2U'],
    [
      'The quick brown fox jumps over the lazy dog.',
      'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    ],
    ['\0\0(\x7f\xb4\xcd', '11233QC4'],
  ])('writes and reads %j', (text, encoded) => {
    const raw = Uint8Array.from(text, (char) => char.charCodeAt(0));
    expect(encodeBase58(raw)).toBe(encoded);
    expect(decodeBase58(encoded)).toEqual(raw);
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(bytes, (raw) => {
        expect(decodeBase58(encodeBase58(raw))).toEqual(raw);
      }),
    );
  });

  test('reads no other alphabet and no endless text', () => {
    for (const text of ['0', 'O', 'I', 'l', ' 1', '1\n', 'ä']) {
      expect(decodeBase58(text)).toBeUndefined();
    }
    expect(decodeBase58('z'.repeat(132))).toBeDefined();
    expect(decodeBase58('z'.repeat(133))).toBeUndefined();
  });
});

describe('Multibase', () => {
  test('reads back what it writes, in the encoding that was asked for', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('z' as const, 'u' as const), (raw, prefix) => {
        const text = encodeMultibase(prefix, raw);
        expect(decodeMultibase(prefix, text)).toEqual(raw);
        expect(decodeMultibase(prefix === 'z' ? 'u' : 'z', text)).toBeUndefined();
      }),
    );
  });
});

describe('Multikey', () => {
  test.each(['EdDSA', 'ES256', 'ES384'] as const)('reads back a %s key', async (alg) => {
    for (let round = 0; round < 5; round += 1) {
      const { alg: _alg, ...jwk } = (await makeKey(alg)).publicKeyJwk;
      expect(decodeMultikey(encodeMultikey(jwk))).toEqual({ ok: true, value: jwk });
    }
  });

  test('knows the keys of the Controlled Identifiers specification and the W3C vectors', () => {
    const ed25519 = 'z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu';
    const p256 = 'zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP';
    const p384 = 'z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ';
    for (const text of [ed25519, p256, p384]) {
      const key = decodeMultikey(text);
      expect(key.ok && encodeMultikey(key.value)).toBe(text);
    }
  });

  test('has no form for RSA', async () => {
    const { publicKeyJwk } = await makeKey('RS256');
    expect(() => encodeMultikey(publicKeyJwk)).toThrow(
      expect.objectContaining({ code: 'key.type' }),
    );
  });

  test('refuses points that are not on the curve, other kinds and other lengths', () => {
    const offCurve = Uint8Array.of(0x80, 0x24, 2, ...new Uint8Array(31), 1); // x = 1 has no y
    const texts = [
      encodeMultibase('z', offCurve),
      encodeMultibase('z', Uint8Array.of(0x80, 0x24, 4, ...new Uint8Array(32))),
      encodeMultibase('z', Uint8Array.of(0xed, 0x01, ...new Uint8Array(31))),
      encodeMultibase('z', Uint8Array.of(0xec, 0x01, ...new Uint8Array(32))),
      '',
      'z',
    ];
    for (const text of texts) {
      expect(decodeMultikey(text)).toMatchObject({ ok: false, error: { code: 'key.type' } });
    }
  });

  test('refuses an Ed25519 key of small order', () => {
    const weak = encodeMultibase('z', Uint8Array.of(0xed, 0x01, 1, ...new Uint8Array(31)));
    expect(decodeMultikey(weak)).toMatchObject({ ok: false, error: { code: 'key.weak' } });
  });

  test('never throws on reading, and gives only keys that WebCrypto takes', async () => {
    const headers = fc.constantFrom([0xed, 0x01], [0x80, 0x24, 2], [0x81, 0x24, 3]);
    const lengths = fc.constantFrom(32, 48);
    const arbitrary = fc
      .tuple(headers, lengths)
      .chain(([header, length]) =>
        fc
          .uint8Array({ minLength: length, maxLength: length })
          .map((key) => encodeMultibase('z', Uint8Array.of(...header, ...key))),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitrary, fc.string()), async (text) => {
        const key = decodeMultikey(text);
        if (!key.ok || key.value.kty !== 'EC') return;
        const algorithm = { name: 'ECDSA', namedCurve: key.value.crv ?? '' };
        await crypto.subtle.importKey('jwk', { ...key.value }, algorithm, true, ['verify']);
      }),
    );
  });
});
