import { toBase64Url } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDidResolver, findVerificationMethod } from '../../src/did.ts';
import {
  compromiseKey,
  createSigner,
  type KeyRecord,
  parseKeyRecord,
  retireKey,
  rotateKey,
  toDidDocument,
  toJwks,
} from '../../src/index.ts';
import { signVcJwt, verifyVcJwt } from '../../src/jwt.ts';
import { badge, makeKey } from '../support.ts';

const host = 'school.example';
const at = '2026-11-24T10:00:00Z';
const later = '2026-12-24T10:00:00Z';
let old: KeyRecord;
let next: KeyRecord;

beforeAll(async () => {
  old = await makeKey('ES256', host);
  next = await makeKey('ES256', host);
});

const refusal = (code: string) => expect.objectContaining({ code });

function methodsOf(records: readonly KeyRecord[]): readonly object[] {
  const { verificationMethod } = toDidDocument(records);
  return Array.isArray(verificationMethod) ? verificationMethod : [];
}

describe('rotateKey', () => {
  test('retires the old key and adds the new one; both stay published', () => {
    const keys = rotateKey([old], next, { replaces: old.id, at });
    expect(keys).toEqual([{ ...old, status: 'retired', ended: at }, next]);
    expect(toDidDocument(keys)['assertionMethod']).toEqual([old.id, next.id]);
    expect(toJwks(keys)['keys']).toHaveLength(2);
    for (const key of keys) expect(parseKeyRecord(JSON.parse(JSON.stringify(key))).ok).toBe(true);
  });

  test('leaves a compromised key compromised', () => {
    const keys = rotateKey(compromiseKey([old], old.id, { at }), next, {
      replaces: old.id,
      at: later,
    });
    expect(keys.map(({ status, ended }) => [status, ended])).toEqual([
      ['compromised', at],
      ['active', undefined],
    ]);
  });

  test('refuses a key of another controller, of no use, or known already', async () => {
    const foreign = await makeKey('ES256');
    const rotate = (key: KeyRecord, replaces = old.id) => rotateKey([old], key, { replaces, at });
    expect(() => rotate(foreign)).toThrow(refusal('keys.controllers-differ'));
    expect(() => rotate({ ...next, status: 'retired' })).toThrow(refusal('keys.not-active'));
    expect(() => rotate(old)).toThrow(refusal('keys.duplicate'));
    expect(() => rotate(next, 'did:web:school.example#none')).toThrow(refusal('keys.unknown'));
  });
});

describe('retireKey', () => {
  test('states the moment to others only when asked', () => {
    expect(methodsOf(retireKey([old], old.id, { at }))[0]).not.toHaveProperty('expires');
    const stated = retireKey([old], old.id, { at, expires: true });
    expect(methodsOf(stated)[0]).toMatchObject({ expires: at });
    expect(() => createSigner(stated[0] ?? old)).toThrow(refusal('keys.not-active'));
  });

  test('leaves a retired key as it is and a compromised one alone', () => {
    const retired = retireKey([old], old.id, { at });
    expect(retireKey(retired, old.id, { at: later })).toBe(retired);
    const compromised = compromiseKey(retired, old.id, { at });
    expect(() => retireKey(compromised, old.id, { at })).toThrow(refusal('keys.not-active'));
  });

  test.each(['soon', '2025-12-31T00:00:00Z'])('refuses %s as the moment', (moment) => {
    expect(() => retireKey([old], old.id, { at: moment })).toThrow(refusal('keys.moment'));
    expect(() => compromiseKey([old], old.id, { at: moment })).toThrow(refusal('keys.moment'));
  });
});

describe('compromiseKey', () => {
  test('keeps the key known and revoked, under no purpose and in no key set', () => {
    const keys = compromiseKey([old, next], old.id, { at });
    const document = toDidDocument(keys);
    expect(methodsOf(keys)[0]).toMatchObject({ id: old.id, revoked: at });
    expect(document['assertionMethod']).toEqual([next.id]);
    expect(toJwks(keys)['keys']).toMatchObject([{ kid: next.id }]);
    expect(findVerificationMethod(document, old.id, 'assertionMethod')).toMatchObject({
      error: { code: 'key.not-authorized' },
    });
  });

  test('keeps the earliest moment', () => {
    const keys = compromiseKey([old], old.id, { at: later });
    expect(compromiseKey(keys, old.id, { at })[0]).toMatchObject({ ended: at });
    const early = compromiseKey([old], old.id, { at });
    expect(compromiseKey(early, old.id, { at: later })).toBe(early);
  });
});

describe('an old badge', () => {
  const now = '2027-01-15T10:00:00Z';
  const verify = (jwt: string, keys: readonly KeyRecord[], options = {}) =>
    verifyVcJwt(jwt, {
      resolveDid: createDidResolver({ documents: { [old.controller]: toDidDocument(keys) } }),
      now,
      ...options,
    });

  test('outlives the rotation of its key, and not its compromise', async () => {
    const jwt = await signVcJwt(badge(old.controller), {
      signer: createSigner(old),
      signedAt: '2026-10-02T08:00:00Z',
    });
    expect(await verify(jwt, [old])).toMatchObject({ code: 'jwt.ok', notes: [] });

    const rotated = rotateKey([old], next, { replaces: old.id, at });
    expect(await verify(jwt, rotated)).toMatchObject({ code: 'jwt.ok', notes: [] });
    const stated = retireKey([old, next], old.id, { at, expires: true });
    expect(await verify(jwt, stated)).toMatchObject({
      code: 'jwt.ok',
      notes: [{ code: 'key.ended-since' }],
    });

    const compromised = compromiseKey(rotated, old.id, { at });
    expect(await verify(jwt, compromised)).toMatchObject({ code: 'key.not-authorized' });
    const policy = { compromised: [old.id] };
    for (const keys of [compromised, rotated]) {
      expect(await verify(jwt, keys, policy)).toMatchObject({
        outcome: 'fail',
        code: 'key.compromised',
      });
    }
    const reissued = await signVcJwt(badge(old.controller), { signer: createSigner(next) });
    expect(await verify(reissued, compromised, policy)).toMatchObject({ code: 'jwt.ok' });
  });

  test('holds by a proof of its age, when the key is given out in the document of then', async () => {
    const jwt = await signVcJwt(badge(old.controller), { signer: createSigner(old) });
    const policy = { compromised: [old.id] };
    const proven = { ...policy, provenAt: '2026-10-02T08:00:00Z' };
    expect(await verify(jwt, [old], proven)).toMatchObject({ code: 'jwt.ok' });
    const expired = [{ ...old, expires: '2026-10-01T00:00:00Z' }];
    expect(await verify(jwt, expired, proven)).toMatchObject({ code: 'key.expired' });
    expect(await verify(jwt, expired)).toMatchObject({ code: 'key.expired' });
  });

  test('with a key named by jwk alone is caught as well', async () => {
    const encode = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
    const header = { alg: 'ES256', jwk: old.publicKeyJwk };
    const input = `${encode(header)}.${encode(badge(old.controller))}`;
    const signature = await createSigner(old).sign(new TextEncoder().encode(input));
    const jwt = `${input}.${toBase64Url(signature)}`;
    expect(await verify(jwt, [old])).toMatchObject({ code: 'jwt.ok' });
    expect(await verify(jwt, [old], { compromised: [old.id] })).toMatchObject({
      code: 'key.compromised',
    });
  });
});

describe('publishing', () => {
  test('passes over members that are no part of a record', () => {
    const foreign = { ...old, secretKeyMultibase: 'z3u2secret', notes: 'mine' };
    const text = JSON.stringify([toDidDocument([foreign]), toJwks([foreign])]);
    expect(text).not.toMatch(/secret|mine/i);
    expect(text).not.toContain(old.privateKeyJwk.d);
  });

  test('refuses a public half with a secret member, whatever the kind of key', () => {
    const leaking = { ...old, publicKeyJwk: old.privateKeyJwk };
    for (const publish of [toDidDocument, toJwks]) {
      expect(() => publish([leaking])).toThrow(refusal('key.private-exposed'));
    }
  });
});
