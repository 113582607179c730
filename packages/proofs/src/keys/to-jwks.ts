import type { JsonObject } from '@merkki/core';
import type { KeyRecord } from './key-record.ts';
import { publicJwkOf } from './public-jwk-of.ts';

/**
 * Makes the JWK set that publishes the same keys for VC-JWT, `kid` being the key's id. Retired keys
 * stay; a compromised one is left out, as a set cannot say what a key is still good for. The keys of an
 * https controller name it in `iss`, so that issuers who share a host cannot sign for each other.
 *
 * @throws `InvalidArgumentError` `key.private-exposed`, `key.weak` or `key.type` when the
 * public half of a record is not fit for publishing.
 * @see RFC 7517, section 5; Open Badges 3.0 Implementation Guide, "Key management".
 * @example
 * const key = await generateKey({ alg: 'RS256', did: { method: 'jwk' }, created: new Date(0) });
 * toJwks([key]); // { keys: [{ kty: 'RSA', …, kid: 'did:jwk:…#0', use: 'sig' }] }
 */
export function toJwks(records: readonly KeyRecord[]): JsonObject {
  return {
    keys: records
      .filter(({ status }) => status !== 'compromised')
      .map((record) => ({
        ...publicJwkOf(record),
        kid: record.id,
        use: 'sig',
        ...(record.controller.startsWith('https://') ? { iss: record.controller } : {}),
      })),
  };
}
