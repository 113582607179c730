import { runHashSuiteVectors } from './vectors/hash-suite-vectors.ts';
import { runProofChainVectors } from './vectors/proof-chain-vectors.ts';
import { runSelectiveDisclosureVectors } from './vectors/selective-disclosure-vectors.ts';
import { createTally, type VectorResult } from './vectors/vector-files.ts';

/**
 * Computes every value in the vectors of Data Integrity EdDSA and ECDSA Cryptosuites and compares it
 * with the published one. Needs the folder of publishers' files in `MERKKI_STANDARDS`.
 */
export async function runVectors(): Promise<readonly VectorResult[]> {
  const tally = createTally();
  await runHashSuiteVectors(tally);
  await runProofChainVectors(tally);
  await runSelectiveDisclosureVectors(tally);
  return tally.results();
}
