import { describe, expect, test } from 'vitest';
import { findVerificationMethod } from '../../src/did.ts';
import { type KeyRecord, toDidDocument, toJwks } from '../../src/index.ts';
import { makeKey } from '../support.ts';

const host = 'school.example';

async function keys(): Promise<[KeyRecord, KeyRecord, KeyRecord]> {
  const [active, retired, compromised] = await Promise.all([
    makeKey('EdDSA', host),
    makeKey('RS256', host),
    makeKey('ES256', host),
  ]);
  return [active, { ...retired, status: 'retired' }, { ...compromised, status: 'compromised' }];
}

describe('toDidDocument', () => {
  test('lists active and retired keys to assert, and keeps a compromised one apart', async () => {
    const [active, retired, compromised] = await keys();
    const document = toDidDocument([active, retired, compromised]);
    expect(document['id']).toBe('did:web:school.example');
    expect(document['assertionMethod']).toEqual([active.id, retired.id]);
    const find = (id: string) => findVerificationMethod(document, id, 'assertionMethod');
    expect(find(active.id)).toMatchObject({ ok: true, value: { jwk: { crv: 'Ed25519' } } });
    expect(find(retired.id)).toMatchObject({ ok: true, value: { jwk: { kty: 'RSA' } } });
    expect(find(compromised.id)).toMatchObject({ error: { code: 'key.not-authorized' } });
  });

  test('gives the keys out for presentations where that is asked for, and for something at least', async () => {
    const [active, , compromised] = await keys();
    const purposes = ['assertionMethod', 'authentication'] as const;
    const document = toDidDocument([active, compromised], { purposes });
    for (const purpose of purposes) {
      expect(document[purpose]).toEqual([active.id]);
      expect(findVerificationMethod(document, active.id, purpose).ok).toBe(true);
    }
    expect(Object.keys(toDidDocument([active]))).not.toContain('authentication');
    expect(() => toDidDocument([active], { purposes: [] })).toThrow(
      expect.objectContaining({ code: 'keys.purpose' }),
    );
  });

  test('gives out the very keys, and names only the contexts it needs', async () => {
    const [active] = await keys();
    const document = toDidDocument([active]);
    expect(document['@context']).toEqual([
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
    ]);
    const { alg: _alg, ...jwk } = active.publicKeyJwk;
    expect(findVerificationMethod(document, active.id, 'assertionMethod')).toMatchObject({
      value: { jwk },
    });
  });

  test('refuses no keys, keys of two controllers, and one key twice', async () => {
    const [active] = await keys();
    const other = await makeKey('EdDSA');
    const code = (records: readonly KeyRecord[]): unknown => {
      try {
        return toDidDocument(records);
      } catch (error) {
        return error;
      }
    };
    expect(code([])).toMatchObject({ code: 'keys.none' });
    expect(code([active, other])).toMatchObject({
      code: 'keys.controllers-differ',
      pointer: '/1/controller',
    });
    expect(code([active, active])).toMatchObject({ code: 'keys.duplicate' });
  });
});

describe('toJwks', () => {
  test('lists active and retired keys with their ids, and leaves a compromised one out', async () => {
    const [active, retired, compromised] = await keys();
    const set = toJwks([active, retired, compromised]);
    expect(set['keys']).toMatchObject([
      { kid: active.id, alg: 'EdDSA', use: 'sig' },
      { kid: retired.id, alg: 'RS256', use: 'sig' },
    ]);
  });

  test('never publishes a secret, even of a record whose public half holds one', async () => {
    const records = await keys();
    const published = JSON.stringify([toJwks(records), toDidDocument(records)]);
    for (const { privateKeyJwk } of records) expect(published).not.toContain(privateKeyJwk.d);
    const [, retired] = records;
    const leaking = { ...retired, publicKeyJwk: retired.privateKeyJwk };
    expect(() => toJwks([leaking])).toThrow(
      expect.objectContaining({ code: 'key.private-exposed' }),
    );
    expect(() => toDidDocument([leaking])).toThrow(
      expect.objectContaining({ code: 'key.private-exposed' }),
    );
  });
});
