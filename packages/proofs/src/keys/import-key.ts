import { algorithms, type VerificationAlgorithm } from './algorithms.ts';
import type { PrivateJwk, PublicJwk } from './jwk.ts';

/** Imports a public key for one algorithm. @internal */
export function importPublicKey(jwk: PublicJwk, alg: VerificationAlgorithm): Promise<CryptoKey> {
  return importJwk(jwk, alg, 'verify');
}

/** Imports a private key, not extractable, for one algorithm. @internal */
export function importPrivateKey(jwk: PrivateJwk, alg: VerificationAlgorithm): Promise<CryptoKey> {
  return importJwk(jwk, alg, 'sign');
}

async function importJwk(
  jwk: PublicJwk,
  alg: VerificationAlgorithm,
  usage: 'sign' | 'verify',
): Promise<CryptoKey> {
  const { alg: _alg, ...members } = jwk; // engines differ in the names they take for Ed25519
  return crypto.subtle.importKey('jwk', { ...members }, algorithms[alg].key, false, [usage]);
}

/** Tells whether a key fits an algorithm, and does not name another one itself. @internal */
export function fitsAlgorithm(jwk: PublicJwk, alg: VerificationAlgorithm): boolean {
  const { kty, crv } = algorithms[alg];
  const named = jwk.alg === 'Ed25519' ? 'EdDSA' : jwk.alg; // RFC 9864
  return jwk.kty === kty && jwk.crv === crv && (named === undefined || named === alg);
}
