import type { LegalIdentifier } from '../schemas/legal-identifier.ts';
import type { Organisation } from '../schemas/organisation.ts';

/** The organisation that a sealing certificate names. */
export interface SealingOrganisation {
  /** `organizationIdentifier` (2.5.4.97), such as `VATFI-12345671`. */
  readonly organisationIdentifier: string;
  /** `O` of the certificate's subject. */
  readonly legalName: string;
  /** `CN` of the certificate's subject. */
  readonly commonName?: string;
  /** `C` of the certificate's subject, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/**
 * Tells whether an organisation of a credential is the one that a certificate names. Numbers are
 * compared without punctuation and without the prefix that names their kind and country, so that
 * `VATFI-12345671`, `FI12345671` and `1234567-1` are one; when the organisation has no registered
 * number to compare, its legal names decide.
 *
 * @see ETSI EN 319 412-1, section 5.1.4 (semantics of organizationIdentifier).
 * @example
 * isSameOrganisation(
 *   {
 *     id: 'urn:epass:org:1',
 *     type: 'Organisation',
 *     legalName: { fi: 'Esimerkki' },
 *     location: [],
 *     registration: {
 *       id: 'urn:epass:legalIdentifier:1',
 *       type: 'LegalIdentifier',
 *       notation: '1234567-1',
 *       spatial: { id: 'http://publications.europa.eu/resource/authority/country/FIN', type: 'Concept' },
 *     },
 *   },
 *   { organisationIdentifier: 'VATFI-12345671', legalName: 'Esimerkki Oy', country: 'FI' },
 * ); // true
 */
export function isSameOrganisation(
  organisation: Organisation,
  sealing: SealingOrganisation,
): boolean {
  const registered: LegalIdentifier[] = [
    organisation.eIDASIdentifier,
    organisation.registration,
    ...(organisation.vatIdentifier ?? []),
    ...(organisation.taxIdentifier ?? []),
  ].filter((identifier) => identifier !== undefined);
  if (registered.length > 0) {
    const wanted = bareNumber(sealing.organisationIdentifier, sealing.country);
    return registered.some(({ notation }) => bareNumber(notation, sealing.country) === wanted);
  }
  const name = bareName(sealing.legalName);
  return Object.values(organisation.legalName).some((one) => bareName(one) === name);
}

function bareNumber(identifier: string, country: string): string {
  const semantic = /^(?:[A-Z]{3}|[A-Z]{2}:)([A-Z]{2})-(.+)$/.exec(identifier.trim());
  const bare = (semantic?.[2] ?? identifier).toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return bare.startsWith(country) && bare.length > country.length + 2
    ? bare.slice(country.length)
    : bare;
}

function bareName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
