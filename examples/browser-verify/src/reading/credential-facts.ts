import type { JsonObject } from '@merkki/core';
import { elmFacts } from './elm-facts.ts';
import type { CredentialFacts } from './facts.ts';
import { listOf } from './json-values.ts';
import { openBadgeFacts } from './open-badge-facts.ts';

/** Gathers what a credential says, in the first of the languages that it has. */
export function credentialFacts(
  document: JsonObject,
  languages: readonly string[],
): CredentialFacts {
  const isElm = listOf(document['type']).includes('EuropeanDigitalCredential');
  return isElm ? elmFacts(document, languages) : openBadgeFacts(document, languages);
}
