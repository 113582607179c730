import { decodeMultibase, encodeMultibase } from '../../did/multibase.ts';
import { canonicalize } from '../canonicalize.ts';
import type { Cryptosuite } from '../cryptosuite.ts';
import { joinHashes, sha256 } from '../hash.ts';

/**
 * Ed25519 over RDFC-1.0 canonical N-Quads with SHA-256.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, section 3.2.
 * @internal
 */
export const eddsaRdfc2022: Cryptosuite = {
  name: 'eddsa-rdfc-2022',
  alg: 'EdDSA',
  async hash({ document, proofOptions, documentLoader, proofPointer }) {
    const documentHash = await sha256(await canonicalize(document, documentLoader));
    const proofHash = await sha256(await canonicalize(proofOptions, documentLoader, proofPointer));
    return joinHashes(proofHash, documentHash);
  },
  encodeProofValue: (signature) => encodeMultibase('z', signature),
  decodeProofValue(text) {
    const signature = decodeMultibase('z', text);
    return signature?.length === 64 ? signature : undefined;
  },
};
