import { InvalidArgumentError } from '@merkki/core';
import { algorithms } from './algorithms.ts';
import type { KeyRecord } from './key-record.ts';
import { readSecretKey, refuseKey } from './read-secret-key.ts';
import type { Signer } from './signer.ts';
import type { SignerSource } from './signer-source.ts';

/**
 * Makes a signer from a key record, or from a private key as JWK, Multikey text, PEM or WebCrypto key.
 * The key goes into WebCrypto once, at the first signature, and cannot be read out of the signer. For a
 * key that never leaves a KMS or HSM write a {@link Signer} of your own.
 *
 * @throws `InvalidArgumentError` `keys.not-active` for a retired or compromised record, `keys.pem-form`
 * for PEM that is not plain PKCS#8, `keys.alg` when the algorithm is missing or not the key's,
 * `keys.unusable` for what is no private key; `sign` rejects with `keys.unusable` when WebCrypto refuses
 * the key and with `key.weak` for RSA below 2048 bits.
 * @example
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const signature = await createSigner(key).sign(new Uint8Array([1, 2, 3])); // 64 bytes
 */
export function createSigner(source: KeyRecord | SignerSource): Signer {
  const { id } = source;
  const { alg, load } = readSecretKey('privateKeyJwk' in source ? activeKey(source) : source);
  let loaded: Promise<CryptoKey> | undefined;
  return {
    id,
    alg,
    async sign(bytes) {
      loaded ??= load().then(checkStrength, (cause: unknown) =>
        refuseKey('keys.unusable', `The private key cannot be used for ${alg}.`, cause),
      );
      const key = await loaded;
      return new Uint8Array(
        await crypto.subtle.sign(algorithms[alg].signature, key, Uint8Array.from(bytes)),
      );
    },
  };
}

function activeKey({ id, alg, status, privateKeyJwk: key }: KeyRecord): SignerSource {
  if (status !== 'active') {
    throw new InvalidArgumentError({
      code: 'keys.not-active',
      message: `Only an active key signs; this one is ${status}.`,
      pointer: '/status',
      params: { status },
    });
  }
  return { id, key, alg };
}

function checkStrength(key: CryptoKey): CryptoKey {
  const { modulusLength = 2048 }: KeyAlgorithm & { modulusLength?: number } = key.algorithm;
  if (modulusLength < 2048) refuseKey('key.weak', 'An RSA key needs at least 2048 bits.');
  return key;
}
