import type { JsonObject } from '@merkki/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { signVcJwt, signVpJwt, verifyVcJwt, verifyVpJwt } from '../../src/jwt.ts';
import { badge, makeKey, now } from '../support.ts';
import { decode, forge } from './forge.ts';

const audience = 'https://verifier.example';
const nonce = 'n-0S6_WzA2Mj';
const seconds = Date.parse(now) / 1000;
const resolveDid = createDidResolver();
let key: KeyRecord;
let credentialJwt: string;
let presentation: JsonObject;
let jwt: string;

beforeAll(async () => {
  key = await makeKey('EdDSA');
  const issuer = await makeKey('ES256');
  credentialJwt = await signVcJwt(badge(issuer.controller), { signer: createSigner(issuer) });
  presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: key.controller,
    verifiableCredential: [
      {
        '@context': 'https://www.w3.org/ns/credentials/v2',
        id: `data:application/vc+jwt,${credentialJwt}`,
        type: 'EnvelopedVerifiableCredential',
      },
      badge(issuer.controller),
    ],
  };
  jwt = await signVpJwt(presentation, { signer: createSigner(key), audience, nonce });
});

const verify = (token: string, options = {}) =>
  verifyVpJwt(token, { resolveDid, now, audience, nonce, ...options });

const vpHeader = (): JsonObject => ({ kid: key.id, typ: 'vp+jwt' });
const bound = { aud: audience, nonce };

describe('signVpJwt', () => {
  test('writes the presentation and who asked for it', async () => {
    expect(decode(jwt, 0)).toEqual({ alg: 'EdDSA', kid: key.id, typ: 'vp+jwt', cty: 'vp' });
    expect(decode(jwt, 1)).toEqual({ ...presentation, ...bound });
    const dated = await signVpJwt(presentation, {
      signer: createSigner(key),
      signedAt: now,
      expires: '2026-11-24T10:05:00Z',
    });
    expect(decode(dated, 1)).toEqual({ ...presentation, iat: seconds, exp: seconds + 300 });
  });

  test.each([
    ['another data model', { '@context': 'https://www.w3.org/2018/credentials/v1' }, 'jwt.version'],
    ['another type', { type: 'VerifiableCredential' }, 'jwt.malformed'],
    ['another holder', { holder: 'did:example:other' }, 'jwt.holder'],
    ['a member that is a claim', { nonce: 'x' }, 'jwt.reserved-member'],
  ])('refuses a presentation with %s', async (_name, members, code) => {
    const attempt = signVpJwt({ ...presentation, ...members }, { signer: createSigner(key) });
    await expect(attempt).rejects.toMatchObject({ code });
  });
});

describe('verifyVpJwt', () => {
  test('passes, and gives the credentials out unverified', async () => {
    expect(await verify(jwt)).toEqual({
      outcome: 'pass',
      code: 'jwt.ok',
      pointer: '',
      params: {},
      header: decode(jwt, 0),
      presentation,
      holder: key.controller,
      verificationMethod: key.id,
      credentials: [
        {
          kind: 'enveloped',
          mediaType: 'application/vc+jwt',
          text: credentialJwt,
          pointer: '/verifiableCredential/0',
        },
        {
          kind: 'embedded',
          credential: [presentation['verifiableCredential']].flat()[1],
          pointer: '/verifiableCredential/1',
        },
      ],
      notes: [],
    });
    expect(await verifyVcJwt(credentialJwt, { resolveDid, now })).toMatchObject({ code: 'jwt.ok' });
  });

  test('fails for another asker or another challenge, and without either claim', async () => {
    expect(await verify(jwt, { audience: 'https://other.example' })).toMatchObject({
      outcome: 'fail',
      code: 'jwt.aud',
    });
    expect(await verify(jwt, { nonce: 'other' })).toMatchObject({ code: 'jwt.nonce' });
    const unbound = await signVpJwt(presentation, { signer: createSigner(key) });
    expect(await verify(unbound)).toMatchObject({ code: 'jwt.aud' });
    expect(await verify(unbound, { audience: undefined })).toMatchObject({ code: 'jwt.nonce' });
    expect(await verifyVpJwt(unbound, { resolveDid, now })).toMatchObject({ code: 'jwt.ok' });
    const several = await forge(key, vpHeader(), {
      ...presentation,
      ...bound,
      aud: ['https://other.example', audience],
    });
    expect(await verify(several)).toMatchObject({ code: 'jwt.ok' });
  });

  test('fails when it names another holder than its signer', async () => {
    const make = (members: JsonObject) =>
      forge(key, vpHeader(), { ...presentation, ...bound, ...members });
    for (const holder of ['did:example:other', { name: 'x' }, 5]) {
      expect(await verify(await make({ holder }))).toMatchObject({ code: 'jwt.holder' });
    }
    expect(await verify(await make({ iss: 'did:example:other' }))).toMatchObject({
      code: 'jwt.iss',
    });
    expect(await verify(await make({ iss: key.controller }))).toMatchObject({ code: 'jwt.ok' });
  });

  test('finds the holder without kid, and fails when there is none', async () => {
    const header = { typ: 'vp+jwt', jwk: { ...key.publicKeyJwk } };
    const { holder: _holder, ...rest } = presentation;
    const anonymous = { ...rest, ...bound };
    const payload = { ...presentation, ...bound };
    expect(await verify(await forge(key, header, payload))).toMatchObject({ code: 'jwt.ok' });
    expect(await verify(await forge(key, header, anonymous))).toMatchObject({ code: 'jwt.holder' });
  });

  test('fails outside its lifetime', async () => {
    const make = (claims: JsonObject) =>
      forge(key, vpHeader(), { ...presentation, ...bound, ...claims });
    expect(await verify(await make({ exp: seconds - 61 }))).toMatchObject({ code: 'jwt.expired' });
    expect(await verify(await make({ exp: seconds }))).toMatchObject({ code: 'jwt.ok' });
    expect(await verify(await make({ iat: seconds + 61 }))).toMatchObject({ code: 'jwt.iat' });
    expect(await verify(await make({ nbf: seconds + 61 }))).toMatchObject({
      code: 'jwt.not-yet-valid',
    });
  });

  test('fails for a key that the holder does not give out to authenticate', async () => {
    const web = await makeKey('ES256', 'holder.example');
    const token = await forge(
      web,
      { kid: web.id, typ: 'vp+jwt' },
      { ...presentation, ...bound, holder: web.controller },
    );
    const method = {
      id: web.id,
      type: 'JsonWebKey',
      controller: web.controller,
      publicKeyJwk: { ...web.publicKeyJwk },
    };
    const answer = (purposes: JsonObject) => ({
      resolveDid: async () => ({
        id: web.controller,
        verificationMethod: [method],
        ...purposes,
      }),
    });
    expect(await verify(token, answer({ authentication: [web.id] }))).toMatchObject({
      code: 'jwt.ok',
    });
    expect(await verify(token, answer({ assertionMethod: [web.id] }))).toMatchObject({
      code: 'key.not-authorized',
    });
    expect(await verify(token)).toMatchObject({ outcome: 'unknown', code: 'did.unresolvable' });
    const policy = { ...answer({ authentication: [web.id] }), compromised: [web.id] };
    expect(await verify(token, policy)).toMatchObject({ code: 'key.compromised' });
  });

  test('reads data model 1.1 in claim vp, and only there', async () => {
    const vp = {
      '@context': ['https://www.w3.org/2018/credentials/v1'],
      type: 'VerifiablePresentation',
      verifiableCredential: credentialJwt,
    };
    const header = { kid: key.id, typ: 'JWT' };
    const claims = { ...bound, iss: key.controller };
    expect(await verify(await forge(key, header, { vp, ...claims }))).toMatchObject({
      code: 'jwt.ok',
      presentation: vp,
      credentials: [{ kind: 'enveloped', text: credentialJwt, pointer: '/verifiableCredential' }],
    });
    const version2 = { ...vp, '@context': presentation['@context'] ?? [] };
    for (const payload of [
      { vp: version2, ...claims },
      { ...presentation, vp, ...claims },
    ]) {
      expect(await verify(await forge(key, header, payload))).toMatchObject({
        code: 'jwt.vc-claim-in-v2',
      });
    }
    expect(await verify(await forge(key, header, { vp: 'x' }))).toMatchObject({
      code: 'jwt.malformed',
    });
  });

  test.each([
    ['no presentation', { type: 'VerifiableCredential' }, 'jwt.typ'],
    ['a number for a credential', { verifiableCredential: 5 }, 'jwt.malformed'],
    [
      'an envelope of something else',
      { verifiableCredential: { type: 'EnvelopedVerifiableCredential', id: 'https://x.example' } },
      'jwt.malformed',
    ],
    [
      'too many credentials',
      { verifiableCredential: Array.from({ length: 101 }, () => ({})) },
      'limits.complexity',
    ],
  ])('refuses %s', async (_name, members, code) => {
    const token = await forge(key, vpHeader(), { ...presentation, ...bound, ...members });
    expect(await verify(token)).toMatchObject({ outcome: 'fail', code });
  });

  test('refuses the header of a credential, and a changed presentation', async () => {
    const payload = { ...presentation, ...bound };
    const typed = await forge(key, { kid: key.id, typ: 'vc+jwt' }, payload);
    expect(await verify(typed)).toMatchObject({ code: 'jwt.typ' });
    const [header, , signature] = jwt.split('.');
    const changed = Buffer.from(JSON.stringify({ ...payload, id: 'urn:x' })).toString('base64url');
    expect(await verify([header, changed, signature].join('.'))).toMatchObject({
      code: 'jwt.signature',
    });
  });

  test('never throws, whatever the signed payload', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom('type', 'vp', 'holder', 'verifiableCredential', 'aud', 'nonce', 'exp'),
          fc.jsonValue(),
        ),
        async (members) => {
          const changed = { ...presentation, ...members } as JsonObject; // of JSON values
          const token = await forge(key, vpHeader(), changed);
          expect(await verify(token)).toHaveProperty('code');
        },
      ),
      { numRuns: 150 },
    );
  });
});
