import { toBase64Url } from '@merkki/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublicJwk } from '../../src/keys/read-public-jwk.ts';

const ed25519 = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

function codeOf(value: unknown): string {
  const read = readPublicJwk(value);
  return read.ok ? 'ok' : read.error.code;
}

/** An RSA modulus of so many bits; no real one, only the length counts here. */
function rsa(bits: number, e = 'AQAB'): object {
  const bytes = new Uint8Array(Math.ceil(bits / 8)).fill(0xff);
  bytes[0] = 0xff >> (bytes.length * 8 - bits);
  return { kty: 'RSA', n: toBase64Url(bytes), e };
}

describe('readPublicJwk', () => {
  test('keeps the members that make the key, and no other', () => {
    expect(readPublicJwk({ ...ed25519, kid: 'a', use: 'sig', key_ops: ['verify'] })).toEqual({
      ok: true,
      value: ed25519,
    });
  });

  test.each(['d', 'k', 'p', 'oth'])('refuses a key with the secret member %s', (member) => {
    expect(codeOf({ ...ed25519, [member]: 'AA' })).toBe('key.private-exposed');
  });

  test.each([
    ['another curve', { ...ed25519, crv: 'X25519' }],
    ['a short key', { ...ed25519, x: 'AA' }],
    ['padding', { ...ed25519, x: `${ed25519.x}=` }],
    ['a key for encryption', { ...ed25519, use: 'enc' }],
    ['a key that may only sign', { ...ed25519, key_ops: ['sign'] }],
    ['a secret key type', { kty: 'oct' }],
    ['no object', 'key'],
    ['an even longer RSA key', rsa(8200)],
    ['an RSA exponent of one', rsa(2048, 'AQ')],
  ])('refuses %s', (_name, jwk) => {
    expect(codeOf(jwk)).toBe('key.type');
  });

  test('asks of RSA keys 2048 bits', () => {
    expect(codeOf(rsa(2048))).toBe('ok');
    expect(codeOf(rsa(2047))).toBe('key.weak');
  });

  test('refuses a modulus of the kind that broken chips made', () => {
    const hex = (65_537n ** 128n).toString(16); // modulo every prime a power of 65537
    const n = toBase64Url(Uint8Array.from(Buffer.from(hex.padStart(514, '0'), 'hex')));
    expect(codeOf({ kty: 'RSA', n, e: 'AQAB' })).toBe('key.weak');
    const next = (65_537n ** 128n + 2n).toString(16);
    const other = toBase64Url(Uint8Array.from(Buffer.from(next.padStart(514, '0'), 'hex')));
    expect(codeOf({ kty: 'RSA', n: other, e: 'AQAB' })).toBe('ok');
  });

  test.each([
    ['order 1', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['order 2', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['order 4', '0000000000000000000000000000000000000000000000000000000000000080'],
    ['order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['order 8', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'],
    ['a coordinate of p', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['a coordinate of p + 1', 'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'],
  ])('refuses an Ed25519 key of %s', (_name, hex) => {
    const x = toBase64Url(Uint8Array.from(Buffer.from(hex, 'hex')));
    expect(codeOf({ ...ed25519, x })).toBe('key.weak');
  });

  test('never throws', () => {
    const member = fc.oneof(fc.string(), fc.constantFrom('OKP', 'EC', 'RSA', 'P-256', 'AQAB'));
    const jwk = fc.record(
      { kty: member, crv: member, x: member, y: member, n: member, e: member, alg: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(jwk, fc.anything()), (value) => {
        expect(['key.type', 'key.weak', 'key.private-exposed']).toContain(codeOf(value));
      }),
    );
  });
});
