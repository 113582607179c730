import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject, type JsonValue, UnavailableError } from '@merkki/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type KeyRecord, toDidDocument } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now, places, replaceAt } from '../support.ts';

let key: KeyRecord;
let credential: JsonObject;
let signed: JsonObject;
const created = '2026-11-01T09:00:00Z';

beforeAll(async () => {
  key = await makeKey('EdDSA');
  credential = badge(key.controller);
  signed = await sign(credential);
});

const resolveDid = createDidResolver();

function sign(document: JsonObject, by = key): Promise<JsonObject> {
  return signDataIntegrity(document, { signer: createSigner(by), created, documentLoader });
}

async function check(document: JsonValue, options = {}): Promise<object | undefined> {
  const report = await verifyDataIntegrity(document, {
    documentLoader,
    resolveDid,
    now,
    ...options,
  });
  return report.proofs[0];
}

function proofOf(document: JsonObject): JsonObject {
  const { proof } = document;
  return isJsonObject(proof) ? proof : {};
}

describe('verifyDataIntegrity', () => {
  test('passes a signed credential and tells what it found', async () => {
    expect(await check(signed)).toEqual({
      outcome: 'pass',
      code: 'proof.ok',
      pointer: '/proof',
      params: {},
      notes: [],
      cryptosuite: 'eddsa-rdfc-2022',
      verificationMethod: key.id,
      created,
    });
  });

  test.each(['domain', 'challenge', 'nonce', 'id'])(
    'refuses a proof to which an empty %s was added, which JSON-LD would drop',
    async (member) => {
      for (const value of [null, [], [null]]) {
        const proof = { ...proofOf(signed), [member]: value };
        expect(await check({ ...signed, proof })).toMatchObject({
          outcome: 'fail',
          code: 'jsonld.data-loss',
          pointer: `/proof/${member}${Array.isArray(value) && value.length > 0 ? '/0' : ''}`,
        });
      }
    },
  );

  test('does not mind the order of members', async () => {
    const reversed = Object.fromEntries(Object.entries(signed).reverse());
    expect(await check(reversed)).toMatchObject({ outcome: 'pass' });
  });

  test('fails when any value is changed', async () => {
    for (const { path, value } of places(signed)) {
      if (typeof value === 'object' && value !== null) continue;
      const other = typeof value === 'number' ? value + 1 : `${value}x`;
      const found = await check(replaceAt(signed, path, other));
      expect([path, found]).not.toMatchObject([path, { outcome: 'pass' }]);
    }
  }, 30_000);

  test('fails when anything is taken away', async () => {
    for (const { path } of places(signed)) {
      if (path.length === 0) continue;
      const found = await check(replaceAt(signed, path));
      expect([path, found]).not.toMatchObject([path, { outcome: 'pass' }]);
    }
  }, 30_000);

  test('fails when a member is added to any object, known or unknown to the contexts', async () => {
    for (const { path, value } of places(signed)) {
      if (!isJsonObject(value)) continue;
      for (const name of ['merkki', 'https://example.org/term', 'description']) {
        if (Object.hasOwn(value, name)) continue;
        for (const added of ['x', null]) {
          const found = await check(replaceAt(signed, [...path, name], added));
          expect([path, name, found]).not.toMatchObject([path, name, { outcome: 'pass' }]);
        }
      }
    }
  }, 30_000);

  test('fails when a text is moved from one credential to another', async () => {
    const other = await sign({ ...credential, name: 'Muu' });
    expect(await check({ ...credential, proof: proofOf(other) })).toMatchObject({
      code: 'proof.signature',
    });
  });

  test.each([
    ['no proof', undefined, 'proof.none', '/proof'],
    ['an empty set of proofs', [], 'proof.none', '/proof'],
    ['null', null, 'proof.none', '/proof'],
    ['a text', 'proof', 'proof.none', '/proof'],
    ['an empty proof', {}, 'proof.unsupported-suite', '/proof/type'],
  ])('does not take %s for a proof', async (_name, proof, code, pointer) => {
    const document = proof === undefined ? credential : { ...credential, proof };
    expect(await check(document)).toMatchObject({ outcome: 'fail', code, pointer });
  });

  test.each([
    [{ type: 'Ed25519Signature2018' }, 'proof.unsupported-suite', '/proof/type'],
    [{ cryptosuite: 'eddsa-rdf-2022' }, 'proof.unsupported-suite', '/proof/cryptosuite'],
    [{ cryptosuite: ['eddsa-rdfc-2022'] }, 'proof.unsupported-suite', '/proof/cryptosuite'],
    [{ proofPurpose: 'authentication' }, 'proof.purpose', '/proof/proofPurpose'],
    [{ created: '2026-02-30T00:00:00Z' }, 'proof.created-invalid', '/proof/created'],
    [{ created: '2026-11-01' }, 'proof.created-invalid', '/proof/created'],
    [{ created: '2026-11-24T10:01:01Z' }, 'proof.created-future', '/proof/created'],
    [{ created: '2026-11-24T10:00:59Z' }, 'proof.signature', '/proof/proofValue'],
    [{ expires: '2026-11-24T09:58:59Z' }, 'proof.expired', '/proof/expires'],
    [{ expires: 'never' }, 'proof.expired', '/proof/expires'],
    [{ expires: '2026-11-24T09:59:01Z' }, 'proof.signature', '/proof/proofValue'],
    [{ proofValue: 'uAAAA' }, 'proof.encoding', '/proof/proofValue'],
    [{ proofValue: 'z1111' }, 'proof.encoding', '/proof/proofValue'],
    [{ proofValue: 5 }, 'proof.encoding', '/proof/proofValue'],
    [{ verificationMethod: { id: 'x' } }, 'key.method-invalid', '/proof/verificationMethod'],
    [{ verificationMethod: 'data:,x#y' }, 'key.method-invalid', '/proof/verificationMethod'],
    [{ '@context': [{ a: 'b:c' }] }, 'context.not-approved', '/proof/@context'],
    [{ previousProof: 'urn:uuid:1' }, 'proof.previous-missing', '/proof/previousProof'],
  ])('refuses a proof with %j', async (members, code, pointer) => {
    const document = { ...credential, proof: { ...proofOf(signed), ...members } };
    expect(await check(document)).toMatchObject({ outcome: 'fail', code, pointer });
  });

  test('refuses a key of someone else, without asking for anything', async () => {
    const asked: string[] = [];
    const spy = async (did: string): Promise<JsonObject> => {
      asked.push(did);
      return {};
    };
    const document = { ...signed, issuer: 'did:web:victim.example' };
    expect(await check(document, { resolveDid: spy })).toMatchObject({
      outcome: 'fail',
      code: 'proof.issuer-binding',
    });
    expect(asked).toEqual([]);
    expect(await check(signed, { issuer: 'did:web:victim.example' })).toMatchObject({
      code: 'proof.issuer-binding',
    });
    const { issuer: _issuer, ...nobodys } = signed;
    expect(await check(nobodys)).toMatchObject({ code: 'proof.issuer-binding' });
  });

  describe('with a did:web issuer', () => {
    let web: KeyRecord;
    let document: JsonObject;
    let didDocument: JsonObject;

    beforeAll(async () => {
      web = await makeKey('EdDSA', 'school.example');
      document = await sign(badge(web.controller), web);
      didDocument = toDidDocument([web]);
    });

    const answer = (given: JsonObject) => ({
      resolveDid: createDidResolver({ documents: { 'did:web:school.example': given } }),
    });

    test('passes, also after the key was retired', async () => {
      expect(await check(document, answer(didDocument))).toMatchObject({ outcome: 'pass' });
      const retired = toDidDocument([{ ...web, status: 'retired' }]);
      expect(await check(document, answer(retired))).toMatchObject({ outcome: 'pass' });
    });

    test('fails after the key was compromised, or left out', async () => {
      const compromised = toDidDocument([{ ...web, status: 'compromised' }]);
      expect(await check(document, answer(compromised))).toMatchObject({
        outcome: 'fail',
        code: 'key.not-authorized',
      });
      const other = toDidDocument([await makeKey('EdDSA', 'school.example')]);
      expect(await check(document, answer(other))).toMatchObject({
        outcome: 'fail',
        code: 'proof.vm-not-in-document',
      });
    });

    test('fails when the caller knows the key to be in others’ hands, unless its age is proved', async () => {
      const known = { ...answer(didDocument), compromised: [web.id] };
      expect(await check(document, known)).toMatchObject({
        outcome: 'fail',
        code: 'key.compromised',
        pointer: '/proof/verificationMethod',
      });
      const proven = { ...known, provenAt: '2026-11-01T10:00:00Z' };
      expect(await check(document, proven)).toMatchObject({ outcome: 'pass' });
    });

    test('is undecided when the document is not available', async () => {
      expect(await check(document)).toMatchObject({
        outcome: 'unknown',
        code: 'proof.vm-unresolvable',
      });
      const broken = () => Promise.reject(new Error('no route to host'));
      expect(await check(document, { resolveDid: broken })).toMatchObject({ outcome: 'unknown' });
    });

    test('fails when the resolver gives someone else’s document', async () => {
      expect(
        await check(document, { resolveDid: async () => ({ id: 'did:web:x.example' }) }),
      ).toMatchObject({
        outcome: 'fail',
        code: 'did.document-invalid',
      });
    });

    test('judges the end of a key by the moment of signing', async () => {
      const { verificationMethod } = didDocument;
      const ended = (members: JsonObject) => ({
        ...didDocument,
        verificationMethod: [
          { ...(Array.isArray(verificationMethod) ? verificationMethod[0] : {}), ...members },
        ],
      });
      const before = '2026-10-31T00:00:00Z';
      const after = '2026-11-02T00:00:00Z';
      expect(await check(document, answer(ended({ expires: after })))).toMatchObject({
        outcome: 'pass',
        notes: [{ code: 'key.ended-since', pointer: '/proof/verificationMethod' }],
      });
      expect(
        await check(document, answer(ended({ expires: '2031-01-01T00:00:00Z' }))),
      ).toMatchObject({
        outcome: 'pass',
        notes: [],
      });
      // What was signed later than it says is judged by when it is proved to have been there.
      const proven = { ...answer(ended({ expires: after })), provenAt: '2026-11-03T00:00:00Z' };
      expect(await check(document, proven)).toMatchObject({ code: 'key.expired' });
      expect(await check(document, answer(ended({ expires: before })))).toMatchObject({
        code: 'key.expired',
      });
      expect(await check(document, answer(ended({ revoked: before })))).toMatchObject({
        code: 'key.revoked',
      });
    });

    test('fails when the document gives an RSA key under the same name', async () => {
      const { publicKeyJwk } = await makeKey('RS256');
      const { id, controller } = web;
      const rsa = {
        ...didDocument,
        verificationMethod: [{ id, controller, type: 'JsonWebKey', publicKeyJwk }],
      };
      expect(await check(document, answer(rsa as unknown as JsonObject))).toMatchObject({
        code: 'proof.key-type',
      });
    });
  });

  test('names the place of an undefined term, in the document and in the proof', async () => {
    expect(await check({ ...signed, ects: 3 })).toMatchObject({
      code: 'jsonld.undefined-term',
      pointer: '/ects',
      params: { term: 'ects' },
    });
    const proof = { ...proofOf(signed), ects: 3 };
    expect(await check({ ...credential, proof })).toMatchObject({
      code: 'jsonld.undefined-term',
      pointer: '/proof/ects',
    });
  });

  test('is undecided when a context is not available', async () => {
    const refuse = (): Promise<never> => {
      throw new UnavailableError({ code: 'context.unavailable', message: 'Not here.' });
    };
    expect(await check(signed, { documentLoader: refuse })).toMatchObject({
      outcome: 'unknown',
      code: 'jsonld.context-unavailable',
    });
  });

  test('reads a proof that carries the address of its own context', async () => {
    const own = { ...proofOf(signed), '@context': 'https://www.w3.org/ns/credentials/v2' };
    expect(await check({ ...credential, proof: own })).toMatchObject({ outcome: 'pass' });
  });

  test('sees an end that hides under its full name', async () => {
    const hidden = {
      '@value': '2026-11-02T00:00:00Z',
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
    };
    const honest = await signDataIntegrity(credential, {
      signer: createSigner(key),
      created,
      documentLoader,
      expires: '2026-11-02T00:00:00Z',
    });
    expect(await check(honest)).toMatchObject({ code: 'proof.expired' });
    const { expires: _expires, ...others } = proofOf(honest);
    const renamed = { ...others, 'https://w3id.org/security#expiration': hidden };
    expect(await check({ ...credential, proof: renamed })).toMatchObject({
      outcome: 'fail',
      code: 'proof.encoding',
    });
  });

  test('refuses options that cannot be used', async () => {
    for (const options of [
      { now: 'today' },
      { provenAt: 'today' },
      { clockSkewSeconds: 301 },
      { clockSkewSeconds: -1 },
    ]) {
      await expect(check(signed, options)).rejects.toThrow(
        expect.objectContaining({ code: 'proof.options' }),
      );
    }
  });

  test('never throws, whatever the document', async () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(proofOf(signed))));
    const proof = fc.record(
      Object.fromEntries(
        [...Object.keys(proofOf(signed)), '@context', 'expires'].map((name) => [name, part]),
      ),
      { requiredKeys: [] },
    );
    const document = fc.record(
      {
        '@context': part,
        issuer: fc.oneof(part, fc.constant(key.controller)),
        name: part,
        proof: fc.oneof(proof, fc.array(proof), part),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(document, fc.jsonValue()), async (value) => {
        expect(await check(value as JsonValue)).not.toMatchObject({ outcome: 'pass' });
      }),
      { numRuns: 300 },
    );
    const anyPlace = places(signed).filter(({ path }) => path.length > 0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...anyPlace),
        fc.jsonValue(),
        async ({ path, value }, other) => {
          fc.pre(JSON.stringify(other) !== JSON.stringify(value));
          expect(await check(replaceAt(signed, path, other as JsonValue))).toHaveProperty('code');
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('needs no loader but the one it is given', async () => {
    const asked: string[] = [];
    const loader = createDocumentLoader();
    const spy = (url: string) => {
      asked.push(url);
      return loader(url);
    };
    await check(signed, { documentLoader: spy });
    expect(new Set(asked)).toEqual(new Set([credential['@context']].flat()));
  });
});
