import type { X509Certificate } from '@peculiar/x509';
import { algorithms, type VerificationAlgorithm } from '../keys/algorithms.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { sealAlgorithm } from './header-problem.ts';
import type { JwsSignature } from './read-jws.ts';

/**
 * What is wrong with the signature, which is over the header and the text as they stand in the file.
 *
 * @see RFC 7797, section 3.
 * @internal
 */
export async function signatureProblem(
  payload: string,
  { encodedHeader, header, signature, pointer }: JwsSignature,
  leaf: X509Certificate,
): Promise<ProofsProblem | undefined> {
  const alg = sealAlgorithm(header);
  const exported = alg && (await exportKey(leaf, alg));
  if (alg === undefined || exported === undefined) {
    return proofsProblem('seal.alg-key-mismatch', `${pointer}/protected`);
  }
  const jwk = readPublicJwk(exported);
  if (!jwk.ok) return proofsProblem(jwk.error.code, `${pointer}/protected`, jwk.error.params);
  const input = new TextEncoder().encode(`${encodedHeader}.${payload}`);
  const isWellFormed = !/\p{Surrogate}/u.test(payload); // half a pair has no UTF-8 form to sign
  return isWellFormed && (await verifySignature(jwk.value, alg, signature, input))
    ? undefined
    : proofsProblem('seal.signature', `${pointer}/signature`);
}

/** The certificate's key as a JWK; `undefined` when it is not one for the algorithm. */
async function exportKey(
  certificate: X509Certificate,
  alg: VerificationAlgorithm,
): Promise<JsonWebKey | undefined> {
  try {
    const spki = certificate.publicKey.rawData;
    const key = await crypto.subtle.importKey('spki', spki, algorithms[alg].key, true, ['verify']);
    return await crypto.subtle.exportKey('jwk', key);
  } catch {
    return undefined;
  }
}
