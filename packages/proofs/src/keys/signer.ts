import type { SignatureAlgorithm } from './algorithms.ts';

/**
 * Signs bytes with a private key that it alone knows; a KMS or HSM fits behind it.
 *
 * @example
 * const signer: Signer = {
 *   id: 'did:web:school.example#key-1',
 *   alg: 'EdDSA',
 *   sign: async () => new Uint8Array(64),
 * };
 */
export interface Signer {
  /** DID URL of the verification method that holds the public key. */
  readonly id: string;
  /** Algorithm of the key. */
  readonly alg: SignatureAlgorithm;
  /** Signs bytes; ECDSA signatures are r‖s, as in JOSE and Data Integrity. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}
