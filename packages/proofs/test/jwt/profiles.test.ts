import type { JsonObject } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { signVcJwt, verifyVcJwt } from '../../src/jwt.ts';
import { badge, makeKey, now, readStandard, standards } from '../support.ts';
import { decode, forge } from './forge.ts';

let key: KeyRecord;
let credential: JsonObject;
const resolveDid = createDidResolver();
const seconds = Date.parse(now) / 1000;

beforeAll(async () => {
  key = await makeKey('ES256');
  credential = badge(key.controller);
});

const verify = (token: string, options = {}) => verifyVcJwt(token, { resolveDid, now, ...options });
const vcJose = (): JsonObject => ({ kid: key.id, typ: 'vc+jwt', cty: 'vc' });

describe('profile vc-jose', () => {
  test('writes typ and cty, and the credential without other claims', async () => {
    const signer = createSigner(key);
    const token = await signVcJwt(credential, { signer, profile: 'vc-jose' });
    expect(decode(token, 0)).toEqual({ alg: 'ES256', ...vcJose() });
    expect(decode(token, 1)).toEqual(credential);
    const dated = await signVcJwt(credential, { signer, profile: 'vc-jose', signedAt: now });
    expect(decode(dated, 1)).toEqual({ ...credential, iat: seconds });
  });

  test.each(['EdDSA', 'ES256', 'ES384', 'RS256', 'PS256'] as const)(
    'verifies with %s, without a note on the algorithm',
    async (alg) => {
      const by = await makeKey(alg);
      const document = badge(by.controller);
      const options = { signer: createSigner(by), profile: 'vc-jose' } as const;
      expect(await verify(await signVcJwt(document, options))).toMatchObject({
        outcome: 'pass',
        profile: 'vc-jose',
        credential: document,
        notes: [],
      });
    },
  );

  test('needs an issuer, and neither id nor validFrom', async () => {
    const signer = createSigner(key);
    const { id: _id, validFrom: _from, ...rest } = credential;
    const token = await signVcJwt(rest, { signer, profile: 'vc-jose' });
    expect(await verify(token)).toMatchObject({ outcome: 'pass', credential: rest });
    const { issuer: _issuer, ...nobodys } = credential;
    await expect(signVcJwt(nobodys, { signer, profile: 'vc-jose' })).rejects.toMatchObject({
      code: 'jwt.iss',
    });
  });

  test('reads nbf and exp as the lifetime of the signature', async () => {
    const make = (claims: JsonObject) => forge(key, vcJose(), { ...credential, ...claims });
    expect(await verify(await make({ exp: seconds + 1000 }))).toMatchObject({ code: 'jwt.ok' });
    expect(await verify(await make({ exp: seconds - 61 }))).toMatchObject({ code: 'jwt.expired' });
    expect(await verify(await make({ exp: seconds - 59 }))).toMatchObject({ code: 'jwt.ok' });
    expect(await verify(await make({ nbf: seconds + 61 }))).toMatchObject({
      code: 'jwt.not-yet-valid',
    });
    expect(await verify(await make({ exp: 'soon' }))).toMatchObject({ code: 'jwt.exp' });
  });

  test.each(['iss', 'jti', 'sub'])('refuses a claim %s that disagrees', async (claim) => {
    const token = await forge(key, vcJose(), { ...credential, [claim]: 'did:example:other' });
    expect(await verify(token)).toMatchObject({ outcome: 'fail', code: `jwt.${claim}` });
  });

  test('takes the time of signing from validFrom when nothing else tells it', async () => {
    const web = await makeKey('ES256', 'school.example');
    const token = await forge(web, { kid: web.id, typ: 'vc+jwt' }, badge(web.controller));
    const document = (expires: string): JsonObject => ({
      id: web.controller,
      assertionMethod: {
        id: web.id,
        type: 'JsonWebKey',
        controller: web.controller,
        publicKeyJwk: { ...web.publicKeyJwk },
        expires,
      },
    });
    const answer = (expires: string) => ({ resolveDid: async () => document(expires) });
    expect(await verify(token, answer('2026-10-01T00:00:00Z'))).toMatchObject({
      code: 'key.expired',
    });
    expect(await verify(token, answer('2026-10-02T00:00:00Z'))).toMatchObject({
      code: 'jwt.ok',
      notes: [{ code: 'key.ended-since' }],
    });
  });
});

describe('both profiles', () => {
  test.each(['ob3', 'vc-jose'] as const)(
    '%s refuses members that would be claims',
    async (profile) => {
      for (const member of ['vc', 'vp', 'iss', 'exp', 'iat', 'aud']) {
        await expect(
          signVcJwt({ ...credential, [member]: 'x' }, { signer: createSigner(key), profile }),
        ).rejects.toMatchObject({ code: 'jwt.reserved-member', pointer: `/${member}` });
      }
    },
  );

  test('refuse a signing moment that is none, and write a good one', async () => {
    const signer = createSigner(key);
    await expect(signVcJwt(credential, { signer, signedAt: 'today' })).rejects.toMatchObject({
      code: 'jwt.options',
    });
    const token = await signVcJwt(credential, { signer, signedAt: now });
    expect(decode(token, 1)).toMatchObject({ iat: seconds, jti: credential['id'] });
    expect(await verify(token)).toMatchObject({ outcome: 'pass', profile: 'ob3' });
  });

  test('refuse tokens within tokens, and presentations', async () => {
    const kid = key.id;
    const nested = await forge(key, { kid, cty: 'jwt' }, credential);
    const presentation = { ...credential, type: ['VerifiablePresentation'] };
    const refused = [
      nested,
      await forge(key, { kid }, presentation),
      await forge(key, { kid }, { vp: presentation, iss: key.controller }),
    ];
    for (const token of refused) {
      expect(await verify(token)).toMatchObject({ outcome: 'fail', code: 'jwt.typ' });
    }
  });
});

describe('inexact names', () => {
  test('a claim may name the DID of the DID URL in the credential', async () => {
    const document = {
      ...credential,
      issuer: key.id,
      credentialSubject: { id: 'did:example:oppija#1' },
    };
    const claims = { iss: key.controller, sub: 'did:example:oppija' };
    const token = await forge(key, { kid: key.id }, { ...document, ...claims });
    const check = await verify(token);
    expect(check).toMatchObject({ outcome: 'pass', credential: document });
    const fragments = check.notes.filter(({ code }) => code === 'jwt.claim-fragment');
    expect(fragments.map(({ params }) => params['claim'])).toEqual(['iss', 'sub']);
  });

  test('and not another DID, nor the other way round', async () => {
    const sign = (issuer: string, iss: string) =>
      forge(key, { kid: key.id }, { ...credential, issuer, iss });
    for (const [issuer, iss] of [
      [key.id, key.controller.slice(0, -1)],
      [key.controller, key.id],
    ] as const) {
      expect(await verify(await sign(issuer, iss))).toMatchObject({ code: 'jwt.iss' });
    }
  });

  test('kid may be the fragment alone, which is noted', async () => {
    const kid = key.id.slice(key.controller.length);
    const token = await forge(key, { kid }, credential);
    const check = await verify(token);
    expect(check).toMatchObject({ outcome: 'pass', verificationMethod: key.id });
    expect(check.notes.map(({ code }) => code)).toContain('jwt.kid-relative');
    expect(await verify(token, { compromised: [key.id] })).toMatchObject({
      code: 'key.compromised',
    });
  });
});

test.skipIf(!standards)(
  'the five tokens of the standard verify by the key set of their issuer (needs MERKKI_STANDARDS)',
  async () => {
    const folder = ['standards', 'open-badges-3', 'examples', 'spec-appendix-d'] as const;
    const names = ['d-1-basic-openbadgecredential', 'd-2-complete-openbadgecredential'];
    const others = ['d-3-endorsementcredential', 'd-6-skill-assertion-case'];
    const last = 'd-7-skill-assertion-credential-engine';
    for (const name of [...names, ...others, last]) {
      const token = readStandard(...folder, `${name}.jwt`).trim();
      const { jwk } = decode(token, 0);
      const { host } = new URL(String(decode(token, 1)['iss']));
      const set = { keys: [{ ...(jwk as JsonObject), kid: 'key-1' }] };
      const documents = { [`https://${host}/.well-known/jwks.json`]: set };
      const check = await verify(token, { resolveDid: createDidResolver({ documents }) });
      expect([name, check.code, check.notes[0]?.code]).toEqual([
        name,
        'jwt.ok',
        'jwt.missing-claim',
      ]);
    }
  },
);
