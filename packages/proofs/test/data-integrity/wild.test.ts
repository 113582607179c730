import { isJsonObject, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { eddsaRdfc2022 } from '../../src/data-integrity/suites/eddsa-rdfc-2022.ts';
import { signDataIntegrity, verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { createSigner } from '../../src/index.ts';
import { badge, documentLoader, makeKey, now, readStandardJson, standards } from '../support.ts';

const resolveDid = createDidResolver();
const created = '2026-11-01T09:00:00Z';

async function codes(document: JsonObject, resolve = resolveDid): Promise<readonly string[]> {
  const { proofs } = await verifyDataIntegrity(document, {
    documentLoader,
    resolveDid: resolve,
    now,
  });
  return proofs.map(({ code }) => code);
}

describe('what issuers do', () => {
  test('a proof that carries the contexts of its document', async () => {
    const key = await makeKey('EdDSA');
    const document = badge(key.controller);
    const signed = await signDataIntegrity(document, {
      signer: createSigner(key),
      created,
      documentLoader,
    });
    const proof = { '@context': document['@context'] ?? [], ...Object(signed['proof']) };
    expect(await codes({ ...document, proof })).toEqual(['proof.ok']);
  });

  test('a did:key named without its fragment has one key, and only that', async () => {
    const key = await makeKey('EdDSA');
    const document = badge(key.controller);
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created,
      verificationMethod: key.controller,
      proofPurpose: 'assertionMethod',
    };
    const proofValue = await eddsaRdfc2022.sign?.({
      document,
      proofOptions: { '@context': document['@context'] ?? [], ...proof },
      documentLoader,
      proofPointer: '/proof',
      alg: 'EdDSA',
      mandatoryPointers: [],
      sign: createSigner(key).sign,
    });
    const bare = { ...document, proof: { ...proof, proofValue: proofValue ?? '' } };
    expect(await codes(bare)).toEqual(['proof.ok']);
    const other = await makeKey('EdDSA');
    const stolen = { ...bare, issuer: other.controller };
    expect(await codes(stolen)).toEqual(['proof.issuer-binding']);
    for (const verificationMethod of ['did:web:school.example', 'did:key:', 'z6Mkw']) {
      const named = { ...bare, proof: { ...bare.proof, verificationMethod } };
      expect(await codes(named)).toEqual(['key.method-invalid']);
    }
  });
});

const folder = 'standards/open-badges-3/examples/dcc-signed-sample';

interface Sample {
  readonly file: string;
  readonly proof: readonly string[];
}

const index = standards ? readStandardJson(folder, 'index.json') : {};
const samples = (index['entries'] ?? []) as unknown as Sample[];

describe('signed samples of the Digital Credentials Consortium (needs MERKKI_STANDARDS)', () => {
  const documents: Record<string, JsonObject> = {};
  for (const [did, file] of Object.entries(
    isJsonObject(index['resolver']) ? index['resolver'] : {},
  )) {
    if (did.startsWith('did:')) documents[did] = readStandardJson(folder, String(file));
  }
  const resolve = createDidResolver({ documents });

  test.skipIf(!standards)('are all there', () => {
    expect(samples.length).toBeGreaterThan(16);
  });

  test.each(samples.map(({ file, proof }) => [file, proof] as const))(
    '%s',
    async (file, suites) => {
      const tampered = /tampered/.test(file);
      const found = await codes(readStandardJson(folder, file), resolve);
      expect(found).toEqual(suites.map(() => (tampered ? 'proof.signature' : 'proof.ok')));
    },
  );
});
