import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { Kms } from '@credo-ts/core';
import type { KeyRecord } from '@merkki/proofs';

type Keys = Kms.KeyManagementService;

/** Keys for an agent by `node:crypto`: verifies with any, signs with the given one. */
export function createCredoKeys(key: KeyRecord | undefined): Keys {
  return {
    backend: 'node-crypto',
    isOperationSupported: (_context, { operation }) =>
      operation === 'verify' || operation === 'sign',
    getPublicKey: async (_context, keyId) =>
      key === undefined || keyId !== key.id
        ? null
        : Kms.PublicJwk.fromUnknown({ ...key.publicKeyJwk, kid: keyId }).toJson(),
    sign: async (_context, { keyId, algorithm, data }) => {
      if (key === undefined || keyId !== key.id)
        throw new Kms.KeyManagementKeyNotFoundError(keyId, ['node-crypto']);
      const secret = createPrivateKey({ key: { ...key.privateKeyJwk }, format: 'jwk' });
      return { signature: new Uint8Array(sign(digestOf(algorithm), data, withForm(secret))) };
    },
    verify: async (_context, { key: { publicJwk }, algorithm, data, signature }) => {
      if (publicJwk === undefined) return { verified: false };
      const jwk = JSON.parse(JSON.stringify(publicJwk)); // without members that are undefined
      const known = createPublicKey({ key: jwk, format: 'jwk' });
      return verify(digestOf(algorithm), data, withForm(known), signature)
        ? { verified: true, publicJwk }
        : { verified: false };
    },
    createKey: notNeeded,
    importKey: notNeeded,
    deleteKey: notNeeded,
    encrypt: notNeeded,
    decrypt: notNeeded,
    randomBytes: notNeeded,
  };
}

function digestOf(algorithm: string): string | null {
  return algorithm === 'EdDSA' ? null : `sha${algorithm.slice(2)}`;
}

/** ECDSA signatures of JOSE are the two numbers, one after the other. */
function withForm(key: KeyObject) {
  return { key, dsaEncoding: 'ieee-p1363' } as const;
}

function notNeeded(): never {
  throw new TypeError('Nothing here asks for this.');
}
