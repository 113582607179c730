import { InvalidArgumentError } from '@merkki/core';
import { countries, findByCode } from '@merkki/vocabularies';
import { instantText } from '../mapping/moments.ts';
import type { EuropeanDigitalCredential } from '../schemas/european-digital-credential.ts';
import { assertOneBody } from './assert-one-body.ts';
import type { SealingOrganisation } from './is-same-organisation.ts';
import { listedConcept } from './listed-concept.ts';
import { type Mandate, needsMandate, withMandate } from './mandate.ts';
import { rebuildIssuer } from './rebuild-issuer.ts';

/** Options of {@link prepareForSeal}. */
export interface PrepareForSealOptions {
  /** What the sealing certificate says of its owner. */
  readonly organisation: SealingOrganisation;
  /** The moment of issuing: an ISO 8601 instant with zone, or a `Date`. */
  readonly issuedAt: string | Date;
  /**
   * On what ground the organisation issues for an awarding body. Needed when it is none of the awarding
   * bodies itself, and not written otherwise. Default: the evidence of it that the credential has.
   */
  readonly mandate?: Mandate;
}

/**
 * Prepares a credential for sealing with a certificate, as Europass does it: the moment of issuing is
 * set, the issuer becomes the organisation of the certificate (`eIDASIdentifier` from
 * organizationIdentifier, `legalName` from O, `altLabel` from CN, location from C), and evidence of the
 * mandate is added when that organisation is none of the awarding bodies.
 *
 * What the credential said of the issuer stays when it is the same organisation, and goes otherwise.
 *
 * @param credential - From `toElm`; is not changed.
 * @returns The credential whose bytes are to be sealed.
 * @throws `InvalidArgumentError` `elm.instant`, `elm.country-unknown`, or `elm.mandate-missing` when the
 * organisation is no awarding body and nothing is stated about its mandate; `MerkkiError`
 * `elm.id-conflict` when one node id has two bodies: `pointer` is the second, `other` in its
 * parameters the first.
 * @see European Learning Model 3.2, application profiles edc-generic-full and edc-issued-by-mandate.
 * @example
 * const prepare = (credential: EuropeanDigitalCredential) =>
 *   prepareForSeal(credential, {
 *     organisation: {
 *       organisationIdentifier: 'VATFI-12345671',
 *       legalName: 'Esimerkki-ammattikorkeakoulu Oy',
 *       country: 'FI',
 *     },
 *     issuedAt: '2026-11-24T10:00:00Z',
 *   });
 */
export function prepareForSeal(
  credential: EuropeanDigitalCredential,
  options: PrepareForSealOptions,
): EuropeanDigitalCredential {
  const issued = instantText(options.issuedAt, 'issuedAt');
  const { organisation, mandate } = options;
  const country = findByCode(countries, organisation.country);
  if (country === undefined) {
    throw new InvalidArgumentError({
      code: 'elm.country-unknown',
      message: 'The EU country list has no such code.',
      pointer: '/issuer',
    });
  }
  const listed = listedConcept(credential, countries, country);
  const prepared: EuropeanDigitalCredential = {
    ...(needsMandate(credential, organisation) ? withMandate(credential, mandate) : credential),
    issuer: rebuildIssuer(credential, organisation, listed),
    issued,
    issuanceDate: issued,
  };
  assertOneBody(prepared);
  return prepared;
}
