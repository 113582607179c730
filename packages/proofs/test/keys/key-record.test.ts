import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type KeyRecord, parseKeyRecord } from '../../src/index.ts';
import { makeKey } from '../support.ts';

let key: KeyRecord;
let other: KeyRecord;

beforeAll(async () => {
  key = await makeKey('EdDSA', 'school.example');
  other = await makeKey('EdDSA', 'school.example');
});

function refusal(change: object): unknown {
  const parsed = parseKeyRecord({ ...key, ...change });
  return parsed.ok ? 'ok' : parsed.error[0];
}

describe('parseKeyRecord', () => {
  test('reads a record, also with a certificate', () => {
    expect(parseKeyRecord(key)).toEqual({ ok: true, value: key });
    expect(parseKeyRecord({ ...key, certificates: ['MIIB'] }).ok).toBe(true);
  });

  test('names the place of what is wrong', () => {
    expect(refusal({ status: 'lost' })).toMatchObject({
      code: 'keys.record-invalid',
      pointer: '/status',
    });
    expect(refusal({ created: '2026-02-30T00:00:00Z' })).toMatchObject({ pointer: '/created' });
    expect(refusal({ id: 'did:web:other.example#1' })).toMatchObject({ pointer: '/id' });
    expect(refusal({ alg: 'ES256' })).toMatchObject({ pointer: '/alg' });
  });

  test('refuses halves of different keys', () => {
    expect(refusal({ privateKeyJwk: other.privateKeyJwk })).toMatchObject({
      pointer: '/privateKeyJwk',
    });
  });

  test('refuses a public half that holds the secret', () => {
    expect(refusal({ publicKeyJwk: key.privateKeyJwk })).toMatchObject({
      code: 'keys.record-invalid',
      pointer: '/publicKeyJwk',
    });
  });

  test('refuses a key of small order', () => {
    const x = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    expect(
      refusal({
        publicKeyJwk: { ...key.publicKeyJwk, x },
        privateKeyJwk: { ...key.privateKeyJwk, x },
      }),
    ).toMatchObject({ code: 'key.weak' });
  });

  test('never tells the secret in a problem', () => {
    const parsed = parseKeyRecord({ ...key, status: 1, alg: key.privateKeyJwk.d });
    expect(JSON.stringify(parsed)).not.toContain(key.privateKeyJwk.d);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseKeyRecord(value).ok).toBe(false);
      }),
    );
  });
});
