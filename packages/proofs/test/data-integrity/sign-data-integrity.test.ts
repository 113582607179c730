import { isJsonObject, type JsonObject } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type SignDataIntegrityOptions,
  signDataIntegrity,
  verifyDataIntegrity,
} from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord } from '../../src/index.ts';
import { badge, documentLoader, makeKey } from '../support.ts';

let key: KeyRecord;
let credential: JsonObject;
let signed: JsonObject;
const created = '2026-11-01T09:00:00Z';
const resolveDid = createDidResolver();

beforeAll(async () => {
  key = await makeKey('EdDSA');
  credential = badge(key.controller);
  signed = await sign(credential);
});

function sign(document: JsonObject, by = key): Promise<JsonObject> {
  return signDataIntegrity(document, { signer: createSigner(by), created, documentLoader });
}

describe('signDataIntegrity', () => {
  test('adds a proof that verifies, and leaves the rest as it was', () => {
    const { proof, ...rest } = signed;
    expect(rest).toEqual(credential);
    expect(proof).toEqual({
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created,
      verificationMethod: key.id,
      proofPurpose: 'assertionMethod',
      proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{80,90}$/),
    });
  });

  test('signs the same document to the same proof', async () => {
    expect(await sign(credential)).toEqual(signed);
  });

  test('puts a further proof beside those that are there', async () => {
    const twice = await sign(signed);
    expect(twice['proof']).toEqual([signed['proof'], signed['proof']]);
    const { proofs } = await verifyDataIntegrity(twice, { documentLoader, resolveDid });
    expect(proofs.map(({ outcome, pointer }) => [outcome, pointer])).toEqual([
      ['pass', '/proof/0'],
      ['pass', '/proof/1'],
    ]);
  });

  test.each([
    ['a member', '/credentialSubject/achievement/ects', { ects: 3 }, 'ects'],
    [
      'a type',
      '/credentialSubject/achievement/type/1',
      { type: ['Achievement', 'Course'] },
      'Course',
    ],
  ])(
    'does not sign %s that no context defines, and says which',
    async (_name, pointer, members, term) => {
      const subject = credential['credentialSubject'];
      const achievement = isJsonObject(subject) ? subject['achievement'] : undefined;
      const document = {
        ...credential,
        credentialSubject: {
          ...(isJsonObject(subject) ? subject : {}),
          achievement: { ...(isJsonObject(achievement) ? achievement : {}), ...members },
        },
      };
      await expect(sign(document)).rejects.toThrow(
        expect.objectContaining({ code: 'jsonld.undefined-term', pointer, params: { term } }),
      );
    },
  );

  test('does not sign what JSON-LD would drop', async () => {
    await expect(sign({ ...credential, id: 'badges/1' })).rejects.toThrow(
      expect.objectContaining({ code: 'jsonld.relative-iri' }),
    );
    for (const value of [null, []]) {
      await expect(sign({ ...credential, evidence: value })).rejects.toThrow(
        expect.objectContaining({ code: 'jsonld.data-loss', pointer: '/evidence' }),
      );
    }
  });

  test('says which context is not there', async () => {
    const url = 'https://unknown.example/context';
    const document = { ...credential, '@context': ['https://www.w3.org/ns/credentials/v2', url] };
    await expect(sign(document)).rejects.toThrow(
      expect.objectContaining({
        name: 'UnavailableError',
        code: 'jsonld.context-unavailable',
        params: { url },
      }),
    );
  });

  test('refuses keys of another kind or another issuer, and a moment that is none', async () => {
    const rs256 = await makeKey('RS256');
    await expect(sign(badge(rs256.controller), rs256)).rejects.toThrow(
      expect.objectContaining({ code: 'proof.key-type', params: { alg: 'RS256' } }),
    );
    await expect(sign(badge('did:web:other.example'))).rejects.toThrow(
      expect.objectContaining({ code: 'proof.issuer-binding', pointer: '/issuer' }),
    );
    const options = { signer: createSigner(key), documentLoader };
    await expect(
      signDataIntegrity(credential, { ...options, created: '2026-11-01' }),
    ).rejects.toThrow(expect.objectContaining({ code: 'proof.created-invalid' }));
  });

  test.each([
    [{ cryptosuite: 'ecdsa-rdfc-2019' }, 'proof.key-type'],
    [{ cryptosuite: 'ecdsa-sd-2023' }, 'proof.key-type'],
    [{ cryptosuite: 'eddsa-rdf-2022' }, 'proof.unsupported-suite'],
    [{ cryptosuite: 'Ed25519Signature2020' }, 'proof.unsupported-suite'],
    [{ mandatoryPointers: ['/issuer'] }, 'proof.options'],
    [{ expires: 'soon' }, 'proof.options'],
    [{ expires: '2026-10-31T00:00:00Z' }, 'proof.options'],
    [{ previousProof: 'urn:uuid:1' }, 'proof.previous-missing'],
  ])('refuses the options %j', async (members, code) => {
    const options = { signer: createSigner(key), created, documentLoader, ...members };
    await expect(
      signDataIntegrity(credential, options as SignDataIntegrityOptions),
    ).rejects.toThrow(expect.objectContaining({ code }));
  });

  test('writes the end and the name of a proof', async () => {
    const named = await signDataIntegrity(credential, {
      signer: createSigner(key),
      created,
      documentLoader,
      id: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544',
      expires: new Date('2027-11-01T09:00:00Z'),
    });
    expect(named['proof']).toMatchObject({
      id: 'urn:uuid:26329423-bec9-4b2e-88cb-a7c7d9dc4544',
      expires: '2027-11-01T09:00:00Z',
    });
    const { proofs } = await verifyDataIntegrity(named, { documentLoader, resolveDid });
    expect(proofs).toMatchObject([{ code: 'proof.ok' }]);
  });

  test('does not sign a context that stands in the document, or below its root', async () => {
    const inline = [...[credential['@context'] ?? []].flat(), { ects: 'https://example.org/ects' }];
    await expect(sign({ ...credential, '@context': inline })).rejects.toThrow(
      expect.objectContaining({ code: 'context.not-approved', pointer: '/@context' }),
    );
    const subject = { '@context': 'https://www.w3.org/ns/credentials/v2', id: 'urn:uuid:1' };
    await expect(sign({ ...credential, credentialSubject: subject })).rejects.toThrow(
      expect.objectContaining({
        code: 'context.not-approved',
        pointer: '/credentialSubject/@context',
      }),
    );
  });
});
