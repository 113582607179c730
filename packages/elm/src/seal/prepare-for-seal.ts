import { InvalidArgumentError, MerkkiError } from '@merkki/core';
import { countries, credentialProfiles, evidenceTypes, findByCode } from '@merkki/vocabularies';
import { currentElmVersion } from '../elm-versions.ts';
import { instantText } from '../mapping/moments.ts';
import type { Concept } from '../schemas/concept.ts';
import type { EuropeanDigitalCredential } from '../schemas/european-digital-credential.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { findIdConflicts } from './find-id-conflicts.ts';
import { isSameOrganisation, type SealingOrganisation } from './is-same-organisation.ts';
import { listedConcept } from './listed-concept.ts';
import { rebuildIssuer } from './rebuild-issuer.ts';

/** Options of {@link prepareForSeal}. */
export interface PrepareForSealOptions {
  /** What the sealing certificate says of its owner. */
  readonly organisation: SealingOrganisation;
  /** The moment of issuing: an ISO 8601 instant with zone, or a `Date`. */
  readonly issuedAt: string | Date;
  /**
   * What the issuer states about the awarding body when it issues on its behalf. Default: a sentence
   * in English that says so.
   */
  readonly mandateStatement?: string;
}

const defaultStatement =
  'This credential is issued on behalf of the awarding body named in it, which made the claims that it contains.';

/**
 * Prepares a credential for sealing with a certificate, as Europass does it: the moment of issuing is
 * set, the issuer becomes the organisation of the certificate (`eIDASIdentifier` from
 * organizationIdentifier, `legalName` from O, `altLabel` from CN, location from C), and evidence of a
 * mandate is added when that organisation is none of the awarding bodies.
 *
 * What the credential said of the issuer stays when it is the same organisation, and goes otherwise.
 *
 * @param credential - From `toElm`; is not changed.
 * @returns The credential whose bytes are to be sealed.
 * @throws `InvalidArgumentError` `elm.instant` or `elm.country-unknown`; `MerkkiError`
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
  const { organisation } = options;
  const country = findByCode(countries, organisation.country);
  if (country === undefined) {
    throw new InvalidArgumentError({
      code: 'elm.country-unknown',
      message: 'The EU country list has no such code.',
      pointer: '/issuer',
    });
  }
  const issuer = rebuildIssuer(
    credential,
    organisation,
    listedConcept(credential, countries, country),
  );
  const bodies = awardingBodies(credential);
  const isMandated =
    bodies.length > 0 && !bodies.some((body) => isSameOrganisation(body, organisation));
  const prepared: EuropeanDigitalCredential = {
    ...credential,
    ...(isMandated ? mandate(credential, options.mandateStatement ?? defaultStatement) : {}),
    issuer,
    issued,
    issuanceDate: issued,
  };
  const [conflict] = findIdConflicts(prepared);
  if (conflict !== undefined) {
    throw new MerkkiError({
      code: 'elm.id-conflict',
      message: `Two bodies with one id differ in ${conflict.member}.`,
      pointer: conflict.second,
      params: { other: conflict.first, member: conflict.member },
    });
  }
  return prepared;
}

function awardingBodies(credential: EuropeanDigitalCredential): Organisation[] {
  return credential.credentialSubject.hasClaim.flatMap(({ awardedBy }) => awardedBy.awardingBody);
}

/** Evidence, profile and schema of issuing by mandate; what is there already is not added again. */
function mandate(
  credential: EuropeanDigitalCredential,
  statement: string,
): Pick<EuropeanDigitalCredential, 'credentialProfiles' | 'credentialSchema' | 'evidence'> {
  const type = findByCode(evidenceTypes, 'mandate');
  const profile = findByCode(credentialProfiles, 'issued-by-mandate');
  const evidence: Evidence[] = [...(credential.evidence ?? [])];
  const profiles: Concept[] = [...credential.credentialProfiles];
  const schemas = [...credential.credentialSchema];
  if (type !== undefined && !evidence.some(({ dcType }) => dcType.id === type.uri)) {
    evidence.push({
      id: 'urn:epass:evidence:mandate',
      type: 'Evidence',
      dcType: listedConcept(credential, evidenceTypes, type),
      evidenceStatement: statement,
    });
  }
  if (profile !== undefined && !profiles.some(({ id }) => id === profile.uri)) {
    profiles.push(listedConcept(credential, credentialProfiles, profile));
  }
  const schema = currentElmVersion.profiles['edc-issued-by-mandate'];
  if (!schemas.some(({ id }) => id === schema)) {
    schemas.push({ id: schema, type: 'ShaclValidator2017' });
  }
  return { evidence, credentialProfiles: profiles, credentialSchema: schemas };
}
