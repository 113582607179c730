import { isJsonObject, type JsonObject } from '@merkki/core';
import type { Learner } from '@merkki/model';
import { createDidResolver, decodeMultikey } from '@merkki/proofs/did';

/**
 * The public key of a learner whose id is a DID that holds it (did:jwk, did:key); `undefined` for anyone
 * else.
 *
 * @throws `did.syntax` for such a DID that holds no usable key.
 */
export async function holderKeyOf({ id = '' }: Learner): Promise<JsonObject | undefined> {
  if (!/^did:(?:jwk|key):/.test(id)) return undefined;
  const { verificationMethod } = await createDidResolver()(id);
  const [method] = [verificationMethod].flat();
  if (!isJsonObject(method)) return undefined;
  const { publicKeyJwk, publicKeyMultibase } = method;
  if (isJsonObject(publicKeyJwk)) return publicKeyJwk;
  const key = decodeMultikey(typeof publicKeyMultibase === 'string' ? publicKeyMultibase : '');
  return key.ok ? { ...key.value } : undefined;
}
