import { algorithms, type VerificationAlgorithm } from './algorithms.ts';
import type { PublicJwk } from './jwk.ts';

/** Imports a public key for one algorithm. @internal */
export function importPublicKey(jwk: PublicJwk, alg: VerificationAlgorithm): Promise<CryptoKey> {
  const { alg: _alg, ...members } = jwk; // engines differ in the names they take for Ed25519
  return crypto.subtle.importKey('jwk', { ...members }, algorithms[alg].key, false, ['verify']);
}

/** Tells whether a key fits an algorithm, and does not name another one itself. @internal */
export function fitsAlgorithm(jwk: PublicJwk, alg: VerificationAlgorithm): boolean {
  const { kty, crv } = algorithms[alg];
  const named = jwk.alg === 'Ed25519' ? 'EdDSA' : jwk.alg; // RFC 9864
  return jwk.kty === kty && jwk.crv === crv && (named === undefined || named === alg);
}
