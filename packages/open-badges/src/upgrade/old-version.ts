import { isJsonObject } from '@merkki/core';

/** A generation of Open Badges. Version 2.1 has the objects of 2.0. */
export type OldVersion = '0.5' | '1.0' | '1.1' | '2' | '3';

const secondContext =
  /^https?:\/\/(?:w3id\.org\/openbadges\/v2|purl\.imsglobal\.org\/spec\/ob\/v2p[01]\/)/;
const firstContext = /^https?:\/\/w3id\.org\/openbadges\/v1\b/;

/**
 * Tells whether an address is that of the context of Open Badges 2.0 or 2.1.
 *
 * @internal
 */
export function isSecondContext(url: unknown): boolean {
  return typeof url === 'string' && secondContext.test(url);
}

/**
 * Tells of which generation a document is: from 1.1 on by its contexts, before by its members. What
 * has no sign of any is `undefined`.
 *
 * @see Open Badges 2.0, section "Open Badges Vocabulary"; Open Badges 1.0 and 0.5 had no contexts.
 * @internal
 */
export function oldVersion(document: unknown): OldVersion | undefined {
  if (!isJsonObject(document)) return undefined;
  const contexts: readonly unknown[] = [document['@context']].flat();
  const types: readonly unknown[] = [document['type'] ?? document['@type']].flat();
  if (contexts.some(isSecondContext)) return '2';
  if (contexts.some((url) => typeof url === 'string' && firstContext.test(url))) return '1.1';
  if (types.includes('VerifiableCredential')) return '3';
  const { recipient, badge, issuer } = document;
  if (isJsonObject(badge) && isJsonObject(badge['issuer']) && 'origin' in badge['issuer']) {
    return '0.5';
  }
  const hasNoType = types[0] === undefined;
  const isFirst = isJsonObject(recipient) ? typeof badge === 'string' : typeof issuer === 'string';
  return hasNoType && isFirst ? '1.0' : undefined;
}
