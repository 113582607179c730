import { InvalidArgumentError } from '@merkki/core';
import { algorithms } from './algorithms.ts';
import { importPrivateKey } from './import-key.ts';
import type { KeyRecord } from './key-record.ts';
import type { Signer } from './signer.ts';

/**
 * Makes a signer from a key record. The private key is imported into WebCrypto once, at the first
 * signature, and cannot be read out of the signer.
 *
 * @throws `InvalidArgumentError` `keys.not-active` for a retired or compromised key; `sign`
 * rejects with `keys.unusable` when WebCrypto refuses the key.
 * @example
 * const key = await generateKey({ alg: 'ES256', did: { method: 'key' }, created: new Date(0) });
 * const signature = await createSigner(key).sign(new Uint8Array([1, 2, 3])); // 64 bytes
 */
export function createSigner(record: KeyRecord): Signer {
  const { id, alg, status } = record;
  if (status !== 'active') {
    throw new InvalidArgumentError({
      code: 'keys.not-active',
      message: `Only an active key signs; this one is ${status}.`,
      pointer: '/status',
      params: { status },
    });
  }
  let imported: Promise<CryptoKey> | undefined;
  return {
    id,
    alg,
    async sign(bytes) {
      imported ??= importPrivateKey(record.privateKeyJwk, alg).catch((cause: unknown) => {
        throw new InvalidArgumentError({
          code: 'keys.unusable',
          message: `The private key cannot be used for ${alg}.`,
          pointer: '/privateKeyJwk',
          cause,
        });
      });
      const key = await imported;
      return new Uint8Array(
        await crypto.subtle.sign(algorithms[alg].signature, key, Uint8Array.from(bytes)),
      );
    },
  };
}
