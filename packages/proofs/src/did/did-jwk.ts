import { fromBase64Url, isJsonObject, type JsonObject, readJson, toBase64Url } from '@merkki/core';
import type { PublicJwk } from '../keys/jwk.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { didDocumentContexts } from './contexts.ts';

/**
 * The did:jwk DID of a public key.
 *
 * @see did:jwk method specification, "Create".
 * @internal
 */
export function didJwkOf(jwk: PublicJwk): string {
  return `did:jwk:${toBase64Url(new TextEncoder().encode(JSON.stringify(jwk)))}`;
}

/**
 * Makes the document of a did:jwk DID; `undefined` when it holds no public key that may be trusted.
 *
 * @see did:jwk method specification, "Read".
 * @internal
 */
export function expandDidJwk(did: string): JsonObject | undefined {
  const bytes = fromBase64Url(did.slice('did:jwk:'.length));
  const read = bytes && readJson(bytes, { maxBytes: 8192, maxDepth: 4 });
  if (!read?.ok || !isJsonObject(read.value) || !readPublicJwk(read.value).ok) return undefined;
  const id = `${did}#0`;
  return {
    '@context': [didDocumentContexts.did, didDocumentContexts.jwk],
    id: did,
    verificationMethod: [{ id, type: 'JsonWebKey', controller: did, publicKeyJwk: read.value }],
    authentication: [id],
    assertionMethod: [id],
  };
}
