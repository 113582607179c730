import type { SignatureAlgorithm } from './algorithms.ts';
import type { PrivateJwk } from './jwk.ts';

/**
 * A private key from elsewhere, and how it is named.
 *
 * @example
 * const { privateKey } = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
 * const source: SignerSource = { id: 'did:web:school.example#key-1', key: privateKey };
 */
export interface SignerSource {
  /** DID URL of the verification method that holds the public key. */
  readonly id: string;
  /**
   * The key: a private JWK, a WebCrypto private key that may sign (it need not be extractable), PEM of
   * PKCS#8 (`-----BEGIN PRIVATE KEY-----`), or a secret key in Multikey text (`z3u2…` for Ed25519,
   * `z42t…` for P-256, `z2fa…` for P-384).
   */
  readonly key: PrivateJwk | CryptoKey | string;
  /** Algorithm. Needed for PEM, and for an RSA key that does not name one; else the key tells it. */
  readonly alg?: SignatureAlgorithm;
}
