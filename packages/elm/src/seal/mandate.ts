import { InvalidArgumentError } from '@merkki/core';
import { credentialProfiles, evidenceTypes, findByCode } from '@merkki/vocabularies';
import { versionOf } from '../elm-versions.ts';
import type { Concept } from '../schemas/concept.ts';
import type { EuropeanDigitalCredential } from '../schemas/european-digital-credential.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { isSameOrganisation, type SealingOrganisation } from './is-same-organisation.ts';
import { listedConcept } from './listed-concept.ts';

/** On what ground an organisation issues a credential that another one awards. */
export interface Mandate {
  /** What the issuer states, one text for all readers, such as which agreement allows it and since when. */
  readonly statement: string;
}

/**
 * Tells whether an organisation issues on behalf of others: whether it is none of the awarding bodies.
 *
 * @internal
 */
export function needsMandate(
  credential: EuropeanDigitalCredential,
  organisation: SealingOrganisation,
): boolean {
  const bodies = credential.credentialSubject.hasClaim.flatMap(
    ({ awardedBy }) => awardedBy.awardingBody,
  );
  return bodies.length > 0 && !bodies.some((body) => isSameOrganisation(body, organisation));
}

/**
 * Evidence, profile and schema of issuing by mandate; what is there already is not added again. What the
 * evidence states is the issuer's to say, and is not made up here.
 *
 * @throws `InvalidArgumentError` `elm.mandate-missing`.
 * @internal
 */
export function withMandate(
  credential: EuropeanDigitalCredential,
  mandate: Mandate | undefined,
): EuropeanDigitalCredential {
  const profile = findByCode(credentialProfiles, 'issued-by-mandate');
  const profiles: Concept[] = [...credential.credentialProfiles];
  if (profile !== undefined && !profiles.some(({ id }) => id === profile.uri)) {
    profiles.push(listedConcept(credential, credentialProfiles, profile));
  }
  const schemas = [...credential.credentialSchema];
  const schema = versionOf(credential).profiles['edc-issued-by-mandate'];
  if (!schemas.some(({ id }) => id === schema)) {
    schemas.push({ id: schema, type: 'ShaclValidator2017' });
  }
  return {
    ...credential,
    evidence: mandateEvidence(credential, mandate),
    credentialProfiles: profiles,
    credentialSchema: schemas,
  };
}

function mandateEvidence(
  credential: EuropeanDigitalCredential,
  mandate: Mandate | undefined,
): Evidence[] {
  const type = findByCode(evidenceTypes, 'mandate');
  const evidence = [...(credential.evidence ?? [])];
  const at = evidence.findIndex(({ dcType }) => dcType.id === type?.uri);
  const stated = evidence[at]?.evidenceStatement?.trim() ?? '';
  if (stated !== '' || type === undefined) return evidence;
  const statement = mandate?.statement.trim() ?? '';
  if (statement === '') {
    throw new InvalidArgumentError({
      code: 'elm.mandate-missing',
      message: 'Who issues for another organisation states its mandate.',
      pointer: '/evidence',
    });
  }
  const written: Evidence = {
    ...(evidence[at] ?? {
      id: 'urn:epass:evidence:mandate',
      type: 'Evidence',
      dcType: listedConcept(credential, evidenceTypes, type),
    }),
    evidenceStatement: statement,
  };
  return at === -1 ? [...evidence, written] : evidence.with(at, written);
}
