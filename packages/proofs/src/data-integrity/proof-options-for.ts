import type { JsonObject } from '@merkki/core';
import type { Cryptosuite } from './cryptosuite.ts';

/**
 * A proof as its suite hashes it, without its value. Where statements are signed it is read by the
 * document's context when it has none of its own; where JSON is signed it is taken as it stands.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, "Proof Configuration" of sections 3.2 and 3.3.
 * @internal
 */
export function proofOptionsFor(
  suite: Cryptosuite,
  { proofValue: _proofValue, ...options }: JsonObject,
  document: JsonObject,
): JsonObject {
  const context = document['@context'];
  return suite.secures === 'json' || context === undefined
    ? options
    : { '@context': context, ...options };
}
