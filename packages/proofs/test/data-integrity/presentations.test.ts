import type { JsonObject } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord, toDidDocument } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now } from '../support.ts';

const created = '2026-11-24T09:59:00Z';
const challenge = '3f6c8e0a-9f5b';
const domain = 'opin.example';
let holder: KeyRecord;
let presentation: JsonObject;
let signed: JsonObject;

beforeAll(async () => {
  const issuer = await makeKey('EdDSA');
  holder = await makeKey('ES256');
  const credential = await signDataIntegrity(badge(issuer.controller), {
    signer: createSigner(issuer),
    created,
    documentLoader,
  });
  presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: 'VerifiablePresentation',
    holder: holder.controller,
    verifiableCredential: [credential],
  };
  signed = await sign(presentation);
});

function sign(document: JsonObject, members = {}): Promise<JsonObject> {
  return signDataIntegrity(document, {
    signer: createSigner(holder),
    created,
    documentLoader,
    proofPurpose: 'authentication',
    challenge,
    domain,
    ...members,
  });
}

async function check(document: JsonObject, members = {}): Promise<object | undefined> {
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader,
    resolveDid: createDidResolver(),
    now,
    proofPurpose: 'authentication',
    challenge,
    domain,
    ...members,
  });
  return proofs[0];
}

describe('a presentation', () => {
  test('holds for the challenge and the domain that it was made for', async () => {
    expect(signed['proof']).toMatchObject({ proofPurpose: 'authentication', challenge, domain });
    expect(await check(signed)).toMatchObject({ outcome: 'pass', notes: [] });
  });

  test('may be made for several domains', async () => {
    const { proof, ...rest } = signed;
    const several = { ...Object(proof), domain: ['other.example', domain] };
    // The signature is over one domain: what is asked here is only which code comes first.
    expect(await check({ ...rest, proof: several })).toMatchObject({ code: 'proof.signature' });
    expect(await check({ ...rest, proof: several }, { domain: 'third.example' })).toMatchObject({
      code: 'proof.domain',
    });
  });

  test.each([
    [{ challenge: 'another' }, 'proof.challenge', '/proof/challenge'],
    [{ domain: 'evil.example' }, 'proof.domain', '/proof/domain'],
    [{ proofPurpose: 'assertionMethod' }, 'proof.purpose', '/proof/proofPurpose'],
    [{ issuer: 'did:web:other.example' }, 'proof.issuer-binding', '/proof/verificationMethod'],
  ])('does not hold where %j is expected', async (members, code, pointer) => {
    expect(await check(signed, members)).toMatchObject({ outcome: 'fail', code, pointer });
  });

  test('without challenge or domain does not answer to one', async () => {
    const open = await sign(presentation, { challenge: undefined, domain: undefined });
    expect(await check(open)).toMatchObject({ code: 'proof.challenge' });
    expect(await check(open, { challenge: undefined })).toMatchObject({ code: 'proof.domain' });
  });

  test('holds with a note when nobody says which challenge it should answer', async () => {
    expect(await check(signed, { challenge: undefined, domain: undefined })).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'proof.challenge-not-checked', pointer: '/proof/challenge' }],
    });
  });

  test('must be signed by its holder', async () => {
    const { holder: _holder, ...nobodys } = presentation;
    await expect(sign({ ...presentation, holder: 'did:web:other.example' })).rejects.toThrow(
      expect.objectContaining({ code: 'proof.issuer-binding' }),
    );
    const anonymous = await sign(nobodys);
    expect(await check(anonymous)).toMatchObject({ code: 'proof.issuer-binding' });
    expect(await check(anonymous, { issuer: holder.controller })).toMatchObject({
      outcome: 'pass',
    });
    const named = { ...presentation, holder: { id: holder.controller } };
    expect(await check(await sign(named))).toMatchObject({ outcome: 'pass' });
  });

  test('needs a key that its document gives out for authentication', async () => {
    const web = await makeKey('EdDSA', 'oppija.example');
    const own = await signDataIntegrity(
      { ...presentation, holder: web.controller },
      { signer: createSigner(web), created, documentLoader, proofPurpose: 'authentication' },
    );
    const { authentication: _authentication, ...document } = toDidDocument([web]);
    const answer = (given: JsonObject) => ({
      challenge: undefined,
      domain: undefined,
      resolveDid: createDidResolver({ documents: { [web.controller]: given } }),
    });
    expect(await check(own, answer(document))).toMatchObject({ code: 'key.not-authorized' });
    expect(await check(own, answer({ ...document, authentication: [web.id] }))).toMatchObject({
      outcome: 'pass',
    });
  });
});
