import type { JsonObject } from '@merkki/core';
import {
  createSigner,
  type DidChoice,
  generateKey,
  type KeyRecord,
  type SignatureAlgorithm,
  toDidDocument,
  toJwks,
} from '@merkki/proofs';
import { createDidResolver } from '@merkki/proofs/did';
import { signVcJwt } from '@merkki/proofs/jwt';
import { verify } from '@merkki/verifier';
import {
  base64url,
  createLocalJWKSet,
  decodeJwt,
  importJWK,
  type JSONWebKeySet,
  jwtVerify,
  SignJWT,
} from 'jose';
import { describe, expect, test } from 'vitest';
import { changeLeaves } from './change-leaves.ts';
import { exampleBadge } from './example-badge.ts';

const now = '2026-11-24T10:00:00Z';

async function setUp(alg: SignatureAlgorithm, did: DidChoice) {
  const key = await generateKey({ alg, did, created: now });
  return { key, badge: await exampleBadge(key.controller) };
}

/** The claims, when jose finds the signature good by the key set that we publish. */
async function readByJose(jwt: string, key: KeyRecord): Promise<JsonObject | undefined> {
  const keySet = createLocalJWKSet(toJwks([key]) as unknown as JSONWebKeySet); // plain JSON here
  const options = { currentDate: new Date(now), issuer: key.controller, algorithms: [key.alg] };
  const verified = await jwtVerify<JsonObject>(jwt, keySet, options).catch(() => undefined);
  return verified?.payload;
}

async function signByJose(badge: JsonObject, key: KeyRecord): Promise<string> {
  const privateKey = await importJWK({ ...key.privateKeyJwk }, key.alg);
  return new SignJWT({ ...badge })
    .setProtectedHeader({ alg: key.alg, kid: key.id, typ: 'JWT' })
    .setIssuer(key.controller)
    .setJti(String(badge['id']))
    .setNotBefore(new Date(String(badge['validFrom'])))
    .sign(privateKey);
}

async function verdict(jwt: string, key: KeyRecord): Promise<string> {
  const documents = { [key.controller]: toDidDocument([key]) };
  return (await verify(jwt, { now, resolveDid: createDidResolver({ documents }) })).verdict;
}

const web: DidChoice = { method: 'web', host: 'amk.example' };
const keys: readonly (readonly [SignatureAlgorithm, DidChoice])[] = [
  ['ES256', { method: 'key' }],
  ['ES384', { method: 'key' }],
  ['EdDSA', { method: 'key' }],
  ['ES256', web],
  ['EdDSA', web],
  ['RS256', web],
  ['RS256', { method: 'jwk' }],
];

describe.each(keys)('a VC-JWT badge signed with %s', (alg, did) => {
  test(`of a did:${did.method} issuer that we issue is read by jose with our key set`, async () => {
    const { key, badge } = await setUp(alg, did);
    const jwt = await signVcJwt(badge, { signer: createSigner(key) });
    const { iss, jti, nbf, exp, ...credential } = (await readByJose(jwt, key)) ?? {};
    expect(credential).toEqual(badge);
    expect({ iss, jti }).toEqual({ iss: key.controller, jti: badge['id'] });
  });

  test(`of a did:${did.method} issuer that jose signs is valid to verify()`, async () => {
    const { key, badge } = await setUp(alg, did);
    expect(await verdict(await signByJose(badge, key), key)).toBe('valid');
  });
});

/** Tokens that say something else under the signature of the given one. */
function changeToken(jwt: string): readonly (readonly [string, string])[] {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const encode = (value: JsonObject): string => base64url.encode(JSON.stringify(value));
  const bytes = base64url.decode(signature);
  const flipped = bytes.with(10, (bytes[10] ?? 0) ^ 1);
  const headerValue: JsonObject = JSON.parse(new TextDecoder().decode(base64url.decode(header)));
  return [
    ...changeLeaves(decodeJwt<JsonObject>(jwt)).map(
      ({ pointer, document }) => [pointer, `${header}.${encode(document)}.${signature}`] as const,
    ),
    ...changeLeaves(headerValue).map(
      ({ pointer, document }) =>
        [`header ${pointer}`, `${encode(document)}.${payload}.${signature}`] as const,
    ),
    ['alg none', `${encode({ ...headerValue, alg: 'none' })}.${payload}.`],
    ['signature', `${header}.${payload}.${base64url.encode(flipped)}`],
    ['no signature', `${header}.${payload}.`],
  ];
}

test.each(['ES256', 'EdDSA'] as const)(
  'a VC-JWT badge (%s) with anything changed is refused by both, whoever issued it',
  async (alg) => {
    const { key, badge } = await setUp(alg, { method: 'key' });
    const mine = await signVcJwt(badge, { signer: createSigner(key) });
    const changed = [mine, await signByJose(badge, key)].flatMap(changeToken);
    expect(changed.length).toBeGreaterThan(100);
    const accepted: string[] = [];
    for (const [what, jwt] of changed) {
      if ((await readByJose(jwt, key)) !== undefined) accepted.push(`jose: ${what}`);
      if ((await verdict(jwt, key)) !== 'invalid') accepted.push(`ours: ${what}`);
    }
    expect(accepted).toEqual([]);
  },
);

test('a badge signed by another key under the name of ours is refused by both', async () => {
  const { key, badge } = await setUp('ES256', web);
  const other = await generateKey({ alg: 'ES256', did: web, created: now });
  const forged = { ...other, id: key.id };
  for (const jwt of [
    await signVcJwt(badge, { signer: createSigner(forged) }),
    await signByJose(badge, forged),
  ]) {
    expect(await readByJose(jwt, key)).toBeUndefined();
    expect(await verdict(jwt, key)).toBe('invalid');
  }
});
