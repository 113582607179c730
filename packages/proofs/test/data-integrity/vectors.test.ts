import { describe, expect, test } from 'vitest';
import { verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver } from '../../src/did.ts';
import { listStandardDeep, readStandardJson, standards } from '../support.ts';
import { runVectors } from './run-vectors.ts';
import { vectorLoader } from './vectors/vector-files.ts';

/** Files that are input to the vectors: documents, keys, pointers and options. */
const input =
  /(?:KeyPairs?|keyPair|KeyMaterial|Mandatory|Selective|onfig\w*|unsigned|Unsigned|employmentAuth)\.json$/;

function published(folder: string): string[] {
  return listStandardDeep('test-suites', folder)
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(?:json|txt)$/.test(file) && !input.test(file));
}

describe('vectors of the Data Integrity cryptosuites (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)(
    'every value of every file comes out byte for byte',
    async () => {
      const results = await runVectors();
      expect(results.filter(({ passed, total }) => passed < total)).toEqual([]);
      const compared = results.map(({ file }) => file);
      const left = ['vc-di-eddsa', 'vc-di-ecdsa'].flatMap(published);
      expect(left.filter((file) => !compared.includes(file))).toEqual([]);
      expect(results.length).toBeGreaterThan(120);
    },
    60_000,
  );

  test.skipIf(!standards)('the signature is good, but the key is not the issuer’s', async () => {
    const signed = readStandardJson('test-suites/vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json');
    const { proofs } = await verifyDataIntegrity(signed, {
      documentLoader: vectorLoader,
      resolveDid: createDidResolver(),
    });
    expect(proofs).toMatchObject([{ outcome: 'fail', code: 'proof.issuer-binding' }]);
  });

  test.skipIf(!standards)('a chain of proofs: each covers those on which it is built', async () => {
    const signed = readStandardJson(
      'test-suites/vc-di-eddsa/proof-set-chain/signedProofChain2.json',
    );
    const proofs = signed['proof'];
    if (!Array.isArray(proofs)) throw new TypeError('The vector has no set of proofs.');
    const options = { documentLoader: vectorLoader, resolveDid: createDidResolver() };
    const [first, second, third, fourth] = proofs;
    const issuer = String(third.verificationMethod).split('#')[0] ?? '';
    const cut = await verifyDataIntegrity(
      { ...signed, proof: [first, third] },
      { ...options, issuer },
    );
    expect(cut.proofs[1]).toMatchObject({ code: 'proof.previous-missing' });
    const bent = { ...first, created: '2023-02-24T23:36:39Z' };
    const swapped = { ...signed, proof: [bent, second, third, fourth] };
    const { proofs: checks } = await verifyDataIntegrity(swapped, { ...options, issuer });
    expect(checks[2]).toMatchObject({ outcome: 'fail', code: 'proof.signature' });
  });
});
