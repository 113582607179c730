import { isJsonObject, type JsonObject } from '@merkki/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
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
    const es256 = await makeKey('ES256');
    await expect(sign(badge(es256.controller), es256)).rejects.toThrow(
      expect.objectContaining({ code: 'proof.key-type' }),
    );
    await expect(sign(badge('did:web:other.example'))).rejects.toThrow(
      expect.objectContaining({ code: 'proof.issuer-binding', pointer: '/issuer' }),
    );
    const options = { signer: createSigner(key), documentLoader };
    await expect(
      signDataIntegrity(credential, { ...options, created: '2026-11-01' }),
    ).rejects.toThrow(expect.objectContaining({ code: 'proof.created-invalid' }));
  });
});
