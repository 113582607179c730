/** Algorithms that Merkki signs with (JOSE names). */
export type SignatureAlgorithm = 'EdDSA' | 'ES256' | 'ES384' | 'RS256' | 'PS256';

/** Algorithms that Merkki verifies (JOSE names); each profile allows a part of them. */
export type VerificationAlgorithm = SignatureAlgorithm | 'PS384' | 'PS512' | 'RS384' | 'RS512';

/** What an algorithm asks of its key, and how WebCrypto calls it. */
export interface AlgorithmFacts {
  readonly kty: 'OKP' | 'EC' | 'RSA';
  readonly crv?: 'Ed25519' | 'P-256' | 'P-384';
  /** For `importKey`. */
  readonly key: { name: string; hash?: string; namedCurve?: string };
  /** For `sign` and `verify`. */
  readonly signature: { name: string; hash?: string; saltLength?: number };
}

function rsa(name: string, bits: number, saltLength?: number): AlgorithmFacts {
  return {
    kty: 'RSA',
    key: { name, hash: `SHA-${bits}` },
    signature: saltLength === undefined ? { name } : { name, saltLength },
  };
}

function ecdsa(crv: 'P-256' | 'P-384', bits: number): AlgorithmFacts {
  return {
    kty: 'EC',
    crv,
    key: { name: 'ECDSA', namedCurve: crv },
    signature: { name: 'ECDSA', hash: `SHA-${bits}` },
  };
}

/**
 * The closed table of algorithms.
 *
 * @see RFC 7518, section 3.1; RFC 8037, section 3.1.
 */
export const algorithms: Readonly<Record<VerificationAlgorithm, AlgorithmFacts>> = {
  EdDSA: { kty: 'OKP', crv: 'Ed25519', key: { name: 'Ed25519' }, signature: { name: 'Ed25519' } },
  ES256: ecdsa('P-256', 256),
  ES384: ecdsa('P-384', 384),
  RS256: rsa('RSASSA-PKCS1-v1_5', 256),
  RS384: rsa('RSASSA-PKCS1-v1_5', 384),
  RS512: rsa('RSASSA-PKCS1-v1_5', 512),
  PS256: rsa('RSA-PSS', 256, 32),
  PS384: rsa('RSA-PSS', 384, 48),
  PS512: rsa('RSA-PSS', 512, 64),
};
