import { isJsonObject, type JsonObject } from '@merkki/core';
import { previousProofs, withProofs } from '../../../src/data-integrity/previous-proofs.ts';
import { proofOptionsFor } from '../../../src/data-integrity/proof-options-for.ts';
import { eddsaRdfc2022 } from '../../../src/data-integrity/suites/eddsa-rdfc-2022.ts';
import { verifyDataIntegrity } from '../../../src/data-integrity.ts';
import { createDidResolver } from '../../../src/did.ts';
import { readObject, signWith, type Tally, vectorLoader } from './vector-files.ts';

const folder = 'vc-di-eddsa/proof-set-chain';

/** The steps in which the published document gets its four proofs. */
const steps = [
  { config: 'proofSetConfig1', signed: 'proofSetConfigSigned1', result: 'signedProofSet1' },
  { config: 'proofSetConfig2', signed: 'proofSetConfigSigned2', result: 'signedProofSet2' },
  {
    config: 'proofChainConfig1',
    signed: 'proofChainConfigSigned1',
    result: 'signedProofChain1',
    covered: 'proofChainTempDoc1',
  },
  {
    config: 'proofChainConfig2',
    signed: 'proofChainConfigSigned2',
    result: 'signedProofChain2',
    covered: 'proofChainTempDoc2',
  },
] as const;

/** Proof sets and chains: what each proof covers, the proof, and the document after it. */
export async function runProofChainVectors({ compare }: Tally): Promise<void> {
  const unsecured = readObject(`${folder}/unsigned.json`);
  const keys = readObject(`${folder}/multiKeyPairs.json`);
  const proofs: JsonObject[] = [];
  for (const [index, step] of steps.entries()) {
    const proof = readObject(`${folder}/${step.config}.json`);
    const document = withProofs(unsecured, previousProofs(proof['previousProof'], proofs) ?? []);
    if ('covered' in step) {
      compare(
        `${folder}/${step.covered}.json`,
        document,
        readObject(`${folder}/${step.covered}.json`),
      );
    }
    const pair = keys[`keyPair${index + 1}`];
    const secret = isJsonObject(pair) ? String(pair['privateKeyMultibase']) : '';
    const proofValue = await eddsaRdfc2022.sign?.({
      document,
      proofOptions: proofOptionsFor(eddsaRdfc2022, proof, unsecured),
      documentLoader: vectorLoader,
      proofPointer: '/proof',
      alg: 'EdDSA',
      mandatoryPointers: [],
      sign: signWith(secret),
    });
    const signed = { ...proof, proofValue: proofValue ?? '' };
    compare(`${folder}/${step.signed}.json`, signed, readObject(`${folder}/${step.signed}.json`));
    proofs.push(signed);
    const result = readObject(`${folder}/${step.result}.json`);
    const theirs = [result['proof'] ?? []].flat();
    compare(
      `${folder}/${step.result}.json`,
      { ...unsecured, proof: proofs },
      {
        ...result,
        proof: theirs,
      },
    );
    const issuer = String(proof['verificationMethod']).split('#')[0] ?? '';
    const report = await verifyDataIntegrity(result, {
      documentLoader: vectorLoader,
      resolveDid: createDidResolver(),
      issuer,
    });
    compare(`${folder}/${step.result}.json`, report.proofs[index]?.code, 'proof.ok');
  }
}
