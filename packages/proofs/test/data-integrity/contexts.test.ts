import { createDocumentLoader } from '@merkki/contexts';
import type { JsonObject, JsonValue } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now } from '../support.ts';

const created = '2026-11-01T09:00:00Z';
const vcdm2 = 'https://www.w3.org/ns/credentials/v2';
const base = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const terms = 'https://school.example/terms/v1';
let key: KeyRecord;

beforeAll(async () => {
  key = await makeKey('EdDSA');
});

function sign(document: JsonObject, loader = documentLoader): Promise<JsonObject> {
  return signDataIntegrity(document, {
    signer: createSigner(key),
    created,
    documentLoader: loader,
  });
}

async function check(document: JsonValue, loader = documentLoader): Promise<object | undefined> {
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader: loader,
    resolveDid: createDidResolver(),
    now,
  });
  return proofs[0];
}

function withContexts(...contexts: readonly JsonValue[]): JsonObject {
  return { ...badge(key.controller), '@context': contexts };
}

describe('contexts', () => {
  test('that stand in the document are refused, at the root and below', async () => {
    const signed = await sign(badge(key.controller));
    const inline = { ...signed, '@context': [...[signed['@context'] ?? []].flat(), {}] };
    expect(await check(inline)).toMatchObject({
      code: 'context.not-approved',
      pointer: '/@context',
    });
    const subject = Object(signed['credentialSubject']);
    for (const context of [vcdm2, [], {}, null]) {
      const nested = { ...signed, credentialSubject: { ...subject, '@context': context } };
      expect(await check(nested)).toMatchObject({
        code: 'context.not-approved',
        pointer: '/credentialSubject/@context',
      });
    }
  });

  test('that another name hides are refused: the statements stay, the names do not', async () => {
    const signed = await sign(badge(key.controller));
    const { name, ...rest } = signed;
    const renamed = {
      ...rest,
      nimi: name ?? '',
      '@context': [...[signed['@context'] ?? []].flat(), { nimi: 'https://schema.org/name' }],
    };
    expect(await check(renamed)).toMatchObject({ code: 'context.not-approved' });
  });

  test('of a whole credential in a document are its own', async () => {
    const signed = await sign({
      '@context': [vcdm2],
      type: ['VerifiableCredential'],
      issuer: key.controller,
      credentialSubject: { id: 'urn:uuid:1' },
      relatedResource: [{ '@context': [vcdm2], id: 'urn:uuid:2', type: ['VerifiableCredential'] }],
    });
    expect(await check(signed)).toMatchObject({ outcome: 'pass' });
  });

  test('that nobody approved leave the proof undecided, and are asked for once found', async () => {
    const approving = createDocumentLoader({
      documents: { [terms]: { '@context': { ects: 'https://school.example/terms#ects' } } },
    });
    const document = { ...withContexts(vcdm2, `${base}context-3.0.3.json`, terms), ects: 3 };
    await expect(sign(document)).rejects.toThrow(
      expect.objectContaining({ code: 'jsonld.context-unavailable', params: { url: terms } }),
    );
    const signed = await sign(document, approving);
    expect(await check(signed)).toMatchObject({
      outcome: 'unknown',
      code: 'jsonld.context-unavailable',
    });
    expect(await check(signed, approving)).toMatchObject({ outcome: 'pass', notes: [] });
  });
});

describe('a context whose content changed under its address', () => {
  const url = `${base}context.json`;
  /** As the early pilots were: the address did not fit together with data model 2.0. */
  const document = (): JsonObject => ({
    '@context': [
      'https://www.w3.org/2018/credentials/v1',
      url,
      'https://w3id.org/security/data-integrity/v2',
    ],
    id: 'urn:uuid:5f3f6f0a-3c39-4a0c-9d4a-7b1c8f7d2e11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: key.controller,
    issuanceDate: '2022-10-01T08:00:00Z',
    credentialSubject: { id: 'did:example:oppija', type: ['AchievementSubject'] },
  });
  const note = { code: 'context.older-variant', pointer: '/@context', params: { url, variant: 1 } };

  test('verifies by the older content where the signature asks for it, and says so', async () => {
    const old = createDocumentLoader({ variants: { [url]: 1 } });
    const signed = await sign(document(), old);
    expect(await check(signed)).toMatchObject({ outcome: 'pass', notes: [note] });
    expect(await check(await sign(document()))).toMatchObject({ outcome: 'pass', notes: [] });
    const changed = { ...signed, issuanceDate: '2026-01-01T00:00:00Z' };
    expect(await check(changed)).toMatchObject({ code: 'proof.signature', notes: [] });
  });

  test('verifies by the older content where a later term stands in the way', async () => {
    const newest = `${base}context-3.0.3.json`;
    // The later term `jti` is protected, so that no other context can give it a meaning any more.
    const documents = { [terms]: { '@context': { jti: 'https://school.example/terms#jti' } } };
    const old = createDocumentLoader({ documents, variants: { [newest]: 1 } });
    const signed = await sign({ ...withContexts(vcdm2, newest, terms), jti: 'tunnus' }, old);
    expect(await check(signed, createDocumentLoader({ documents }))).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'context.older-variant', params: { url: newest, variant: 1 } }],
    });
  });

  test('is left alone where the caller has another content', async () => {
    const old = createDocumentLoader({ variants: { [url]: 1 } });
    expect(await check(await sign(document()), old)).toMatchObject({ outcome: 'fail' });
  });

  test('is not tried where the loader cannot be reached', async () => {
    const signed = await sign(document());
    const none = (): Promise<never> => Promise.reject(new TypeError('no route'));
    expect(await check(signed, none)).toMatchObject({
      outcome: 'unknown',
      code: 'jsonld.context-unavailable',
    });
  });
});
