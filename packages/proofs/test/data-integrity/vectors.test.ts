import { createDocumentLoader } from '@merkki/contexts';
import { isJsonObject, type JsonObject } from '@merkki/core';
import { describe, expect, test } from 'vitest';
import { canonicalize } from '../../src/data-integrity/canonicalize.ts';
import { eddsaRdfc2022 } from '../../src/data-integrity/suites/eddsa-rdfc-2022.ts';
import { verifyDataIntegrity } from '../../src/data-integrity.ts';
import { createDidResolver, decodeMultibase, decodeMultikey } from '../../src/did.ts';
import { verifySignature } from '../../src/keys/verify-signature.ts';
import { readStandard, readStandardJson, standards } from '../support.ts';

const folder = ['test-suites', 'vc-di-eddsa'] as const;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The context of the W3C's examples: whatever is not defined elsewhere is a term of the examples. */
const documentLoader = createDocumentLoader({
  documents: {
    'https://www.w3.org/ns/credentials/examples/v2': {
      '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
    },
  },
});

function asObject(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new TypeError('The vector is not of the expected form.');
  return value;
}

describe('vectors of Data Integrity EdDSA Cryptosuites (needs MERKKI_STANDARDS)', () => {
  test.skipIf(!standards)('eddsa-rdfc-2022: every intermediate value, byte for byte', async () => {
    const read = (name: string) => readStandard(...folder, 'eddsa-rdfc-2022', name);
    const document = readStandardJson(...folder, 'unsigned.json');
    const proofOptions = JSON.parse(read('proofConfigDataInt.json'));
    expect(await canonicalize(document, documentLoader)).toBe(read('canonDocDataInt.txt'));
    expect(await canonicalize(proofOptions, documentLoader)).toBe(read('proofCanonDataInt.txt'));

    const hashes = await eddsaRdfc2022.hash({
      document,
      proofOptions,
      documentLoader,
      proofPointer: '/proof',
    });
    expect(hex(hashes.documentHash)).toBe(read('docHashDataInt.txt'));
    expect(hex(hashes.proofHash)).toBe(read('proofHashDataInt.txt'));
    expect(hex(hashes.combined)).toBe(read('combinedHashDataInt.txt'));

    const { privateKeyMultibase } = readStandardJson(...folder, 'keyPair.json');
    const seed = decodeMultibase('z', String(privateKeyMultibase))?.slice(2) ?? new Uint8Array();
    const pkcs8 = Uint8Array.from([
      ...Buffer.from('302e020100300506032b657004220420', 'hex'), // RFC 8410, section 7
      ...seed,
    ]);
    const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    const combined = Uint8Array.from(hashes.combined);
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, combined));
    expect(hex(signature)).toBe(read('sigHexDataInt.txt'));
    expect(eddsaRdfc2022.encodeProofValue(signature)).toBe(read('sigBTC58DataInt.txt'));
    expect(asObject(JSON.parse(read('signedDataInt.json'))['proof'])['proofValue']).toBe(
      read('sigBTC58DataInt.txt'),
    );
  });

  test.skipIf(!standards)('the signature is good, but the key is not the issuer’s', async () => {
    const signed = readStandardJson(...folder, 'eddsa-rdfc-2022', 'signedDataInt.json');
    const options = { documentLoader, resolveDid: createDidResolver() };
    const byIssuer = await verifyDataIntegrity(signed, options);
    expect(byIssuer.proofs).toMatchObject([{ outcome: 'fail', code: 'proof.issuer-binding' }]);
    const method = String(asObject(signed['proof'])['verificationMethod']);
    const issuer = method.split('#')[0] ?? '';
    const byOther = await verifyDataIntegrity(signed, { ...options, issuer });
    expect(byOther.proofs).toMatchObject([{ outcome: 'pass', code: 'proof.ok' }]);
  });

  test.skipIf(!standards)('a chain of proofs: each covers those on which it is built', async () => {
    const signed = readStandardJson(...folder, 'proof-set-chain', 'signedProofChain2.json');
    const proofs = signed['proof'];
    if (!Array.isArray(proofs)) throw new TypeError('The vector has no set of proofs.');
    const issuers = proofs.map((proof) => String(proof.verificationMethod).split('#')[0] ?? '');
    const options = { documentLoader, resolveDid: createDidResolver() };
    for (const [index, issuer] of issuers.entries()) {
      const { proofs: checks } = await verifyDataIntegrity(signed, { ...options, issuer });
      expect(checks[index]).toMatchObject({ outcome: 'pass', pointer: `/proof/${index}` });
    }
    const issuer = issuers[2] ?? '';
    const [first, , third] = proofs;
    const cut = await verifyDataIntegrity(
      { ...signed, proof: [first, third] },
      { ...options, issuer },
    );
    expect(cut.proofs[1]).toMatchObject({ code: 'proof.previous-missing' });
    const bent = { ...first, created: '2023-02-24T23:36:39Z' };
    const swapped = { ...signed, proof: [bent, ...proofs.slice(1)] };
    const { proofs: checks } = await verifyDataIntegrity(swapped, { ...options, issuer });
    expect(checks[2]).toMatchObject({ outcome: 'fail', code: 'proof.signature' });
  });

  test.skipIf(!standards)(
    'eddsa-jcs-2022 and Ed25519Signature2020 are named as not supported',
    async () => {
      for (const path of [
        ['eddsa-jcs-2022', 'signedJCS.json'],
        ['Ed25519Signature2020', 'signedEdSig.json'],
      ]) {
        const { proofs } = await verifyDataIntegrity(readStandardJson(...folder, ...path), {
          documentLoader,
          resolveDid: createDidResolver(),
        });
        expect(proofs).toMatchObject([{ outcome: 'fail', code: 'proof.unsupported-suite' }]);
      }
    },
  );

  test.skipIf(!standards)('the key of the vectors is read as Multikey', async () => {
    const { publicKeyMultibase } = readStandardJson(...folder, 'keyPair.json');
    const key = decodeMultikey(String(publicKeyMultibase));
    const read = (name: string) => readStandard(...folder, 'eddsa-rdfc-2022', name);
    const signature = Uint8Array.from(Buffer.from(read('sigHexDataInt.txt'), 'hex'));
    const bytes = Uint8Array.from(Buffer.from(read('combinedHashDataInt.txt'), 'hex'));
    expect(key.ok && (await verifySignature(key.value, 'EdDSA', signature, bytes))).toBe(true);
  });
});
