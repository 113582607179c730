import { algorithms, type VerificationAlgorithm } from './algorithms.ts';
import { importPublicKey } from './import-key.ts';
import type { PublicJwk } from './jwk.ts';

/**
 * Checks a signature; a key or signature that WebCrypto refuses is a bad signature.
 *
 * @internal
 */
export async function verifySignature(
  jwk: PublicJwk,
  alg: VerificationAlgorithm,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    const key = await importPublicKey(jwk, alg);
    return await crypto.subtle.verify(
      algorithms[alg].signature,
      key,
      Uint8Array.from(signature),
      Uint8Array.from(bytes),
    );
  } catch {
    return false;
  }
}
