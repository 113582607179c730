import type { SignatureAlgorithm } from './algorithms.ts';

/**
 * Signs bytes with a private key that it alone knows; a KMS or HSM fits behind it. A service that signs
 * digests gets the digest of the bytes; one that gives ECDSA signatures in DER has to have them turned
 * into r‖s.
 *
 * @example
 * // The client of a key service, which keeps the key and signs what it is sent.
 * const { privateKey } = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
 * const keyService = {
 *   sign: async (keyName: string, message: Uint8Array<ArrayBuffer>) =>
 *     new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message)),
 * };
 *
 * const signer: Signer = {
 *   id: 'did:web:school.example#key-1',
 *   alg: 'EdDSA',
 *   sign: (bytes) => keyService.sign('badges', Uint8Array.from(bytes)),
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
