import type { JsonObject } from '@merkki/core';
import { didDocumentContexts } from './contexts.ts';
import { decodeMultikey } from './multikey.ts';

/**
 * Makes the document of a did:key DID; `undefined` when it holds no Ed25519, P-256 or P-384 key that
 * may be trusted.
 *
 * @see did:key method specification, "Document Creation Algorithm".
 * @internal
 */
export function expandDidKey(did: string): JsonObject | undefined {
  const multikey = did.slice('did:key:'.length);
  if (!decodeMultikey(multikey).ok) return undefined;
  const id = `${did}#${multikey}`;
  return {
    '@context': [didDocumentContexts.did, didDocumentContexts.multikey],
    id: did,
    verificationMethod: [{ id, type: 'Multikey', controller: did, publicKeyMultibase: multikey }],
    authentication: [id],
    assertionMethod: [id],
  };
}
