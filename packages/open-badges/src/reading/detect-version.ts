import { isJsonObject } from '@merkki/core';

/** The version of the standard in which a badge is written. */
export type BadgeVersion = 'vcdm2' | 'vcdm11' | 'ob2';

/**
 * Tells by contexts (and, for Open Badges 2.0, type) in which version a badge is written. What is
 * neither of the old ones counts as Open Badges 3.0 on VCDM 2.0.
 *
 * @param value - Any JSON value.
 * @see Open Badges 3.0, section 5.1 (contexts); Open Badges 2.0, section 4.
 * @example
 * detectVersion({ '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion' }); // 'ob2'
 */
export function detectVersion(value: unknown): BadgeVersion {
  if (!isJsonObject(value)) return 'vcdm2';
  const contexts: readonly unknown[] = [value['@context']].flat();
  const types: readonly unknown[] = [value['type']].flat();
  const isOld = contexts.some(
    (url) => typeof url === 'string' && /^https?:\/\/w3id\.org\/openbadges\/v[12]\b/.test(url),
  );
  if (isOld || (types.includes('Assertion') && !types.includes('VerifiableCredential'))) {
    return 'ob2';
  }
  return contexts.includes('https://www.w3.org/2018/credentials/v1') ? 'vcdm11' : 'vcdm2';
}
