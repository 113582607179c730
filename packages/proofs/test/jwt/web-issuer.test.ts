import type { JsonObject } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import {
  createSigner,
  generateKey,
  type KeyRecord,
  toDidDocument,
  toJwks,
} from '../../src/index.ts';
import { signVcJwt, verifyVcJwt } from '../../src/jwt.ts';
import { badge, now } from '../support.ts';
import { forge } from './forge.ts';

const issuer = 'https://school.example/issuers/1';
const keySet = 'https://school.example/.well-known/jwks.json';
const created = '2026-01-01T00:00:00Z';
let key: KeyRecord;
let other: KeyRecord;
let token: string;

beforeAll(async () => {
  const did = { method: 'https', url: issuer } as const;
  [key, other] = await Promise.all([
    generateKey({ alg: 'ES256', did, created }),
    generateKey({ alg: 'ES256', did, created }),
  ]);
  token = await signVcJwt(badge(issuer), { signer: createSigner(key) });
});

const verify = (jwt: string, documents: Readonly<Record<string, JsonObject>>) =>
  verifyVcJwt(jwt, { resolveDid: createDidResolver({ documents }), now });

/** What a verification asked for. */
async function asked(jwt: string): Promise<readonly string[]> {
  const ids: string[] = [];
  await verifyVcJwt(jwt, {
    now,
    resolveDid: async (id) => {
      ids.push(id);
      throw new Error('nothing is there');
    },
  });
  return ids;
}

/** A token whose header names the key in a way of its own. */
const named = (header: JsonObject, by = key) => forge(by, header, badge(issuer));

const jwk = (changes: JsonObject = {}): JsonObject => ({ ...key.publicKeyJwk, ...changes });

describe('an issuer named by an https address', () => {
  test('is verified by its controller document', async () => {
    const document = toDidDocument([key]);
    expect(document).toMatchObject({ '@context': ['https://www.w3.org/ns/cid/v1'], id: issuer });
    expect(await verify(token, { [issuer]: document })).toMatchObject({
      outcome: 'pass',
      verificationMethod: key.id,
    });
  });

  test('is verified by the key set of its host', async () => {
    const set = toJwks([key, other]);
    expect(set['keys']).toMatchObject([{ iss: issuer, kid: key.id }, { iss: issuer }]);
    expect(await verify(token, { [keySet]: set })).toMatchObject({
      outcome: 'pass',
      verificationMethod: key.id,
    });
  });

  test('may name the key by any text that the set knows, or by jwk', async () => {
    const documents = { [keySet]: { keys: [jwk({ kid: 'key-1' })] } };
    expect(await verify(await named({ kid: 'key-1' }), documents)).toMatchObject({
      outcome: 'pass',
      verificationMethod: 'key-1',
    });
    expect(await verify(await named({ jwk: jwk() }), documents)).toMatchObject({
      outcome: 'pass',
      verificationMethod: 'key-1',
    });
    const foreign = await named({ jwk: { ...other.publicKeyJwk } }, other);
    expect(await verify(foreign, { ...documents, [issuer]: { id: issuer } })).toMatchObject({
      outcome: 'fail',
    });
  });

  test('is verified by the one key at kid, on the same host only', async () => {
    const kid = 'https://school.example/keys/1';
    const signed = await named({ kid });
    expect(await verify(signed, { [kid]: jwk() })).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'jwt.missing-claim' }, {}, {}, {}, {}, { code: 'jwt.key-by-host' }],
    });
    const below = `${issuer}/keys/1`;
    const { notes, outcome } = await verify(await named({ kid: below }), { [below]: jwk() });
    expect([outcome, notes.some(({ code }) => code === 'jwt.key-by-host')]).toEqual([
      'pass',
      false,
    ]);
    const elsewhere = 'https://attacker.example/keys/1';
    expect(await verify(await named({ kid: elsewhere }), { [elsewhere]: jwk() })).toMatchObject({
      outcome: 'unknown',
    });
  });

  test.each([
    ['another issuer’s', { iss: 'https://school.example/issuers/2' }, 'jwt.key-unbound'],
    ['meant for encryption', { use: 'enc' }, 'key.type'],
    ['private', { d: 'AA' }, 'key.private-exposed'],
    ['of another name', { kid: 'key-2' }, 'jwt.kid'],
  ])('refuses a listed key that is %s', async (_name, changes, code) => {
    const documents = { [keySet]: { keys: [jwk({ kid: 'key-1', ...changes })] } };
    expect(await verify(await named({ kid: 'key-1' }), documents)).toMatchObject({
      outcome: 'fail',
      code,
    });
  });

  test('refuses two keys of one name, and what is no set', async () => {
    const signed = await named({ kid: 'key-1' });
    const twice = [jwk({ kid: 'key-1' }), { ...other.publicKeyJwk, kid: 'key-1' }];
    for (const keys of [twice, ['key-1'], Array.from({ length: 101 }, () => jwk())]) {
      expect(await verify(signed, { [keySet]: { keys } })).toMatchObject({
        code: 'did.document-invalid',
      });
    }
    const shared = [
      jwk({ kid: 'key-1' }),
      { ...other.publicKeyJwk, kid: 'key-1', iss: 'https://x' },
    ];
    expect(await verify(signed, { [keySet]: { keys: shared } })).toMatchObject({
      outcome: 'pass',
    });
  });

  test('keeps to what the controller document forbids, whatever the set says', async () => {
    const compromised = toDidDocument([{ ...key, status: 'compromised' }, other]);
    const documents = { [issuer]: compromised, [keySet]: toJwks([key]) };
    expect(await verify(token, documents)).toMatchObject({ code: 'key.not-authorized' });
  });

  test('is asked at its own host alone', async () => {
    expect(await asked(token)).toEqual([issuer, keySet]);
    expect(await asked(await named({ kid: 'https://school.example/keys/1' }))).toEqual([
      keySet,
      'https://school.example/keys/1',
    ]);
    for (const kid of [
      'https://attacker.example/keys/1',
      'https://school.example.attacker.example/keys/1',
      'https://school.example/keys/1?x=1',
      'https://school.example/../keys',
      'https://user@school.example/keys/1',
      'http://school.example/keys/1',
      'file:///etc/passwd',
      '../../etc/passwd',
      "' OR 1=1 --",
    ]) {
      expect((await asked(await named({ kid }))).filter((id) => id !== keySet)).toEqual([]);
    }
  });

  test.each([
    'https://127.0.0.1/1',
    'https://localhost/1',
    'https://host.internal/1',
    'https://School.example/1',
  ])('is not asked at %s', async (address) => {
    const jwt = await forge(key, { kid: `${address}#1` }, badge(address));
    expect(await asked(jwt)).toEqual([]);
    expect(await verify(jwt, {})).toMatchObject({ outcome: 'fail', code: 'did.syntax' });
    const did = { method: 'https', url: address } as const;
    await expect(generateKey({ alg: 'ES256', did, created })).rejects.toMatchObject({
      code: 'did.syntax',
    });
  });
});
