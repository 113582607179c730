import { languages } from '@merkki/vocabularies';
import type { Concept } from '../schemas/concept.ts';
import type { EuropeanDigitalCredential } from '../schemas/european-digital-credential.ts';
import type { LanguageMap } from '../schemas/language-map.ts';
import type { Location } from '../schemas/location.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { isSameOrganisation, type SealingOrganisation } from './is-same-organisation.ts';

const issuerId = 'urn:epass:org:issuer';

/**
 * The issuer as the certificate names it. It gets an id of its own: the awarding body may stand under
 * the former one with another body.
 */
export function rebuildIssuer(
  credential: EuropeanDigitalCredential,
  sealing: SealingOrganisation,
  country: Concept,
): Organisation {
  const former = isSameOrganisation(credential.issuer, sealing) ? credential.issuer : undefined;
  const tags = displayTags(credential);
  const altLabel = otherNames(former, sealing, tags);
  return {
    ...former,
    id: issuerId,
    type: 'Organisation',
    legalName: Object.fromEntries(tags.map((tag) => [tag, sealing.legalName])),
    ...(altLabel === undefined ? {} : { altLabel }),
    location: withCountry(former?.location ?? [], country),
    eIDASIdentifier: {
      id: 'urn:epass:legalIdentifier:certificate',
      type: 'LegalIdentifier',
      notation: sealing.organisationIdentifier,
      spatial: country,
    },
  };
}

/** A name in a certificate has no language: it stands in each display language. */
function displayTags({ displayParameter }: EuropeanDigitalCredential): string[] {
  const tags = displayParameter.language.flatMap(
    ({ id }) => languages.entries.find(({ uri }) => uri === id)?.code ?? [],
  );
  return tags.length > 0 ? tags : Object.keys(displayParameter.title);
}

/** The common name, and the names by which the credential knew the same organisation. */
function otherNames(
  former: Organisation | undefined,
  { commonName, legalName }: SealingOrganisation,
  tags: readonly string[],
): LanguageMap | undefined {
  const names = new Map<string, Set<string>>();
  const add = (tag: string, name: string): void => {
    if (name !== legalName) names.set(tag, (names.get(tag) ?? new Set()).add(name));
  };
  for (const tag of tags) if (commonName !== undefined) add(tag, commonName);
  for (const map of [former?.altLabel ?? {}, former?.legalName ?? {}]) {
    for (const [tag, some] of Object.entries(map)) {
      for (const name of Array.isArray(some) ? some : [some]) add(tag, name);
    }
  }
  if (names.size === 0) return undefined;
  return Object.fromEntries([...names].map(([tag, some]) => [tag, [...some]]));
}

function withCountry(locations: readonly Location[], country: Concept): Location[] {
  const isThere = locations.some(({ address }) =>
    address.some(({ countryCode }) => countryCode.id === country.id),
  );
  if (isThere) return [...locations];
  return [
    ...locations,
    {
      id: 'urn:epass:location:certificate',
      type: 'Location',
      address: [{ id: 'urn:epass:address:certificate', type: 'Address', countryCode: country }],
    },
  ];
}
