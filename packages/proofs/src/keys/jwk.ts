/**
 * A public key as a JSON Web Key: Ed25519 (`OKP`), P-256 or P-384 (`EC`), or RSA of 2048 to 8192
 * bits.
 *
 * @see RFC 7517; RFC 7518, section 6; RFC 8037.
 */
export interface PublicJwk {
  /** Key type. */
  readonly kty: 'OKP' | 'EC' | 'RSA';
  /** Curve of an OKP or EC key. */
  readonly crv?: 'Ed25519' | 'P-256' | 'P-384';
  /** Ed25519 key, or x coordinate. */
  readonly x?: string;
  /** The y coordinate of an EC key. */
  readonly y?: string;
  /** RSA modulus. */
  readonly n?: string;
  /** RSA exponent. */
  readonly e?: string;
  /** The one algorithm for which the key is meant. */
  readonly alg?: string;
}

/** A private key as a JSON Web Key. */
export interface PrivateJwk extends PublicJwk {
  /** The secret; for RSA the private exponent. */
  readonly d: string;
  /** First prime of an RSA key. */
  readonly p?: string;
  /** Second prime of an RSA key. */
  readonly q?: string;
  /** First exponent of an RSA key. */
  readonly dp?: string;
  /** Second exponent of an RSA key. */
  readonly dq?: string;
  /** Coefficient of an RSA key. */
  readonly qi?: string;
}

/** Members of a JWK that give the secret away. */
export const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'] as const;
