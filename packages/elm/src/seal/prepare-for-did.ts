import { InvalidArgumentError } from '@merkki/core';
import { countries } from '@merkki/vocabularies';
import { instantText } from '../mapping/moments.ts';
import type { EuropeanDigitalCredential } from '../schemas/european-digital-credential.ts';
import type { LegalIdentifier } from '../schemas/legal-identifier.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { assertOneBody } from './assert-one-body.ts';
import { eidasIdentifierOf } from './eidas-identifier.ts';
import type { SealingOrganisation } from './is-same-organisation.ts';
import { type Mandate, needsMandate, withMandate } from './mandate.ts';

/** Options of {@link prepareForDid}. */
export interface PrepareForDidOptions {
  /** The issuer's DID, to which the signing key belongs. */
  readonly did: string;
  /** The moment of issuing: an ISO 8601 instant with zone, or a `Date`. */
  readonly issuedAt: string | Date;
  /** As for `prepareForSeal`, when the issuer is none of the awarding bodies. */
  readonly mandate?: Mandate;
  /**
   * Contexts beyond the two of a European credential, such as that of embedded proofs. Default: none.
   * Europass takes credentials with exactly the two.
   */
  readonly contexts?: readonly string[];
}

const vcdm2 = 'https://www.w3.org/ns/credentials/v2';

/**
 * Prepares a credential for a proof by the key of a DID, where no certificate says who the issuer is: the
 * DID becomes the id of the issuer, as a verifier finds the issuer's keys by that id and compares nothing
 * else; `eIDASIdentifier`, which the profiles demand, comes from the VAT or business number that the
 * issuer has.
 *
 * @param credential - From `toElm`; is not changed.
 * @returns The credential to be signed.
 * @throws `InvalidArgumentError` `elm.context-vcdm2` when the context of data model 2.0 is among the
 * contexts: it protects the term `description`, which the European context defines too, so that no
 * JSON-LD processor reads the two together; `elm.did` for a `did` that is none,
 * `elm.issuer-identifier-missing` for an issuer without a number, `elm.instant`, `elm.mandate-missing`;
 * `MerkkiError` `elm.id-conflict`.
 * @see European Learning Model 3.2; Verifiable Credentials Data Model 1.1, section 4.5 (Issuer).
 * @example
 * const prepare = (credential: EuropeanDigitalCredential) =>
 *   prepareForDid(credential, {
 *     did: 'did:web:amk.example',
 *     issuedAt: '2026-11-24T10:00:00Z',
 *     contexts: ['https://w3id.org/security/data-integrity/v2'],
 *   });
 */
export function prepareForDid(
  credential: EuropeanDigitalCredential,
  options: PrepareForDidOptions,
): EuropeanDigitalCredential {
  const { did, mandate, contexts = [] } = options;
  const issued = instantText(options.issuedAt, 'issuedAt');
  if ([...credential['@context'], ...contexts].includes(vcdm2)) {
    refuse(
      'elm.context-vcdm2',
      '/@context',
      'The context of data model 2.0 protects "description", which the European one defines too.',
    );
  }
  if (!/^did:[a-z0-9]+:[^\s#]+$/.test(did)) {
    refuse('elm.did', '/issuer/id', 'The issuer is named by a DID.');
  }
  const eIDASIdentifier = eidasIdentifierOf(credential.issuer);
  if (eIDASIdentifier === undefined) {
    return refuse(
      'elm.issuer-identifier-missing',
      '/issuer/eIDASIdentifier',
      'The profile demands a VAT or business number of the issuer.',
    );
  }
  const organisation = organisationOf(credential.issuer, eIDASIdentifier);
  const prepared: EuropeanDigitalCredential = {
    ...(needsMandate(credential, organisation) ? withMandate(credential, mandate) : credential),
    '@context': [...new Set([...credential['@context'], ...contexts])],
    issuer: { ...credential.issuer, id: did, eIDASIdentifier },
    issued,
    issuanceDate: issued,
  };
  assertOneBody(prepared);
  return prepared;
}

/** The issuer as a certificate would name it, to be compared with the awarding bodies. */
function organisationOf(
  { legalName }: Organisation,
  { notation, spatial }: LegalIdentifier,
): SealingOrganisation {
  return {
    organisationIdentifier: notation,
    legalName: Object.values(legalName)[0] ?? '',
    country: countries.entries.find(({ uri }) => uri === spatial.id)?.code ?? '',
  };
}

function refuse(code: string, pointer: string, message: string): never {
  throw new InvalidArgumentError({ code, message, pointer });
}
