import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import {
  type CryptosuiteName,
  signDataIntegrity,
  verifyDataIntegrity,
} from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner, type SignatureAlgorithm } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now, places, replaceAt } from '../support.ts';

const created = '2026-11-01T09:00:00Z';
const resolveDid = createDidResolver();

async function sign(alg: SignatureAlgorithm, cryptosuite?: CryptosuiteName) {
  const key = await makeKey(alg);
  const credential = badge(key.controller);
  const signed = await signDataIntegrity(credential, {
    signer: createSigner(key),
    created,
    documentLoader,
    ...(cryptosuite === undefined ? {} : { cryptosuite }),
  });
  return { key, credential, signed, proof: isJsonObject(signed['proof']) ? signed['proof'] : {} };
}

async function check(document: JsonValue): Promise<object | undefined> {
  const { proofs } = await verifyDataIntegrity(document, { documentLoader, resolveDid, now });
  return proofs[0];
}

describe.each([
  ['eddsa-rdfc-2022', 'EdDSA'],
  ['ecdsa-rdfc-2019', 'ES256'],
  ['ecdsa-rdfc-2019', 'ES384'],
  ['eddsa-jcs-2022', 'EdDSA'],
  ['ecdsa-jcs-2019', 'ES256'],
  ['ecdsa-jcs-2019', 'ES384'],
] as const)('%s with %s', (cryptosuite, alg) => {
  test('what is signed verifies', async () => {
    const { signed, key } = await sign(alg, cryptosuite);
    expect(await check(signed)).toMatchObject({
      outcome: 'pass',
      cryptosuite,
      verificationMethod: key.id,
      created,
    });
  });

  test('no value can be changed, and nothing be taken away or added', async () => {
    const { signed } = await sign(alg, cryptosuite);
    const found: unknown[] = [];
    for (const { path, value } of places(signed)) {
      if (path.length === 0) continue;
      const changed =
        typeof value === 'object' && value !== null
          ? replaceAt(signed, [...path, Array.isArray(value) ? value.length : 'added'], 'x')
          : replaceAt(signed, path, typeof value === 'number' ? value + 1 : `${value}x`);
      for (const document of [changed, replaceAt(signed, path)]) {
        const result = await check(document);
        if (isJsonObject(result) && result['outcome'] === 'pass') found.push(path);
      }
    }
    expect(found).toEqual([]);
  }, 30_000);

  test('a key of another kind is refused', async () => {
    const { proof, credential } = await sign(alg, cryptosuite);
    const other = await makeKey(alg === 'EdDSA' ? 'ES256' : 'EdDSA');
    const document = {
      ...credential,
      issuer: other.controller,
      proof: { ...proof, verificationMethod: other.id },
    };
    expect(await check(document)).toMatchObject({ code: 'proof.key-type' });
  });

  test('the signature is written in base58btc and of the right length', async () => {
    const { proof, credential } = await sign(alg, cryptosuite);
    for (const proofValue of [`u${String(proof['proofValue']).slice(1)}`, 'z1', 'z', '']) {
      expect(await check({ ...credential, proof: { ...proof, proofValue } })).toMatchObject({
        code: 'proof.encoding',
      });
    }
  });
});

test.each([
  ['EdDSA', 'eddsa-rdfc-2022'],
  ['ES256', 'ecdsa-rdfc-2019'],
  ['ES384', 'ecdsa-rdfc-2019'],
] as const)('a key for %s signs with %s where no suite is named', async (alg, cryptosuite) => {
  expect((await sign(alg)).proof).toMatchObject({ cryptosuite });
});

test('a signature of P-256 is none of P-384', async () => {
  const { proof, credential } = await sign('ES256');
  const other = await makeKey('ES384');
  const document = {
    ...credential,
    issuer: other.controller,
    proof: { ...proof, verificationMethod: other.id },
  };
  expect(await check(document)).toMatchObject({ code: 'proof.signature' });
});

describe('the suites that sign the JSON as it stands', () => {
  test('put the contexts into the proof, and take no other ones after', async () => {
    const { signed, proof, credential } = await sign('EdDSA', 'eddsa-jcs-2022');
    expect(proof['@context']).toEqual(credential['@context']);
    const more = [
      ...[credential['@context'] ?? []].flat(),
      'https://w3id.org/security/data-integrity/v2',
    ];
    expect(await check({ ...signed, '@context': more })).toMatchObject({
      code: 'proof.signature',
      pointer: '/proof/@context',
    });
  });

  test('sign what JSON-LD would drop, and ask for no context', async () => {
    const key = await makeKey('ES256');
    const asked: string[] = [];
    const spy = async (url: string) => {
      asked.push(url);
      return documentLoader(url);
    };
    const signed = await signDataIntegrity(
      { ...badge(key.controller), ects: null, evidence: [] },
      { signer: createSigner(key), created, documentLoader: spy, cryptosuite: 'ecdsa-jcs-2019' },
    );
    const report = await verifyDataIntegrity(signed, { documentLoader: spy, resolveDid });
    expect(report.proofs).toMatchObject([{ code: 'proof.ok' }]);
    expect(asked).toEqual([]);
    const { ects: _ects, ...without } = signed;
    expect(await check(without)).toMatchObject({ code: 'proof.signature' });
  });

  test('sign a document without contexts', async () => {
    const key = await makeKey('EdDSA');
    const plain: JsonObject = { issuer: key.controller, 'ääkköset 😀': [1, 1.5, 1e21, true] };
    const signed = await signDataIntegrity(plain, {
      signer: createSigner(key),
      created,
      documentLoader,
      cryptosuite: 'eddsa-jcs-2022',
    });
    expect(await check(signed)).toMatchObject({ code: 'proof.ok' });
    expect(await check({ ...signed, '@context': [] })).toMatchObject({ code: 'proof.signature' });
  });
});

describe('suites that are not supported are named', () => {
  test.each([
    [{ type: 'Ed25519Signature2018' }, '/proof/type', { suite: 'Ed25519Signature2018' }],
    [{ type: 'RsaSignature2018' }, '/proof/type', { suite: 'RsaSignature2018' }],
    [{ cryptosuite: 'bbs-2023' }, '/proof/cryptosuite', { suite: 'bbs-2023' }],
    [{ cryptosuite: 'eddsa-2022' }, '/proof/cryptosuite', { suite: 'eddsa-2022' }],
    [
      { cryptosuite: 'eddsa-rdf-2022' },
      '/proof/cryptosuite',
      { suite: 'eddsa-rdf-2022', meant: 'eddsa-rdfc-2022' },
    ],
    [{ cryptosuite: 'Aino Oppija, aino@school.example' }, '/proof/cryptosuite', {}],
    [{ cryptosuite: 5 }, '/proof/cryptosuite', {}],
    [{ type: ['DataIntegrityProof'] }, '/proof/type', {}],
    [{ type: 'eddsa-rdfc-2022' }, '/proof/type', { suite: 'eddsa-rdfc-2022' }],
    [
      { cryptosuite: 'Ed25519Signature2020' },
      '/proof/cryptosuite',
      { suite: 'Ed25519Signature2020' },
    ],
  ])('%j', async (members, pointer, params) => {
    const { proof, credential } = await sign('EdDSA');
    const found = await check({ ...credential, proof: { ...proof, ...members } });
    expect(found).toMatchObject({ outcome: 'fail', code: 'proof.unsupported-suite', pointer });
    expect(found).toHaveProperty('params', params);
  });

  test('and decide nothing beside a good proof', async () => {
    const { proof, credential } = await sign('EdDSA');
    const both = [{ ...proof, type: 'RsaSignature2018' }, proof];
    const report = await verifyDataIntegrity(
      { ...credential, proof: both },
      { documentLoader, resolveDid, now },
    );
    expect(report.proofs.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['fail', 'proof.unsupported-suite'],
      ['pass', 'proof.ok'],
    ]);
  });
});
