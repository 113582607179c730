import { encodeMultibase } from '../../did/multibase.ts';
import { decodeMultikey } from '../../did/multikey.ts';
import { verifySignature } from '../../keys/verify-signature.ts';
import type { ProofCode } from '../../problem-codes.ts';
import { canonicalize } from '../canonicalize.ts';
import type { ProofValueCheck } from '../cryptosuite.ts';
import { baseSignatureInput } from './create-base-proof-value.ts';
import { relabel, splitQuads } from './nquads.ts';
import { decodeDerivedProofValue, proofValueKind } from './proof-value.ts';

/**
 * Reads a derived proof. A base proof is refused: it would give away what the holder means to keep.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.7.
 * @internal
 */
export async function checkDerivedProofValue(text: string): Promise<ProofValueCheck | ProofCode> {
  if (proofValueKind(text) === 'base') return 'proof.base-proof';
  const value = decodeDerivedProofValue(text);
  if (value === undefined) return 'proof.encoding';
  const proofKey = decodeMultikey(encodeMultibase('z', value.publicKey));
  if (!proofKey.ok || proofKey.value.crv !== 'P-256') return 'proof.encoding';
  const { baseSignature, publicKey, signatures, labels, mandatoryIndexes } = value;

  return async (input) => {
    const seen = splitQuads(await canonicalize(input.document, input.documentLoader));
    const quads = seen.map((line) => relabel(line, (label) => labels.get(label) ?? label)).sort();
    const isMandatory = new Set(mandatoryIndexes);
    const mandatory = quads.filter((_line, index) => isMandatory.has(index));
    const others = quads.filter((_line, index) => !isMandatory.has(index));
    if (others.length !== signatures.length) return false;
    const signed = await baseSignatureInput(input, publicKey, mandatory);
    if (!(await verifySignature(input.jwk, input.alg, baseSignature, signed))) return false;
    for (const [index, signature] of signatures.entries()) {
      const bytes = new TextEncoder().encode(others[index]);
      if (!(await verifySignature(proofKey.value, 'ES256', signature, bytes))) return false;
    }
    return true;
  };
}
