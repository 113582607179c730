import type { Organisation } from '@merkki/model';
import { countries, findByCode } from '@merkki/vocabularies';
import type { IdentifierEntry } from '../schemas/identifier-entry.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Ledger } from './ledger.ts';

/**
 * Builds the profile of an organisation.
 *
 * @param id - Identifier in the badge; the organisation's own is then kept as another identifier.
 * @internal
 */
export function buildProfile(
  ledger: Ledger,
  organisation: Organisation,
  pointer: string,
  id: string = organisation.id,
): Profile {
  const { country, regions, homepage, email, deqar } = organisation;
  const otherIdentifier: IdentifierEntry[] = [
    ...(id === organisation.id ? [] : [entry(organisation.id, 'identifier')]),
    ...(organisation.identifiers ?? []).map(({ scheme, value }, index) => {
      const at = `${pointer}/identifiers/${index}`;
      ledger.carry(`${at}/value`);
      // `ext:deqar` is the entry of the European database, which has a member of its own.
      const name = scheme === 'deqar' ? 'deqar-identifier' : extensionName(scheme);
      if (name === scheme) ledger.carry(`${at}/scheme`);
      return entry(value, `ext:${name}`);
    }),
    ...(deqar === undefined ? [] : [entry(deqar, 'ext:deqar')]),
  ];
  ledger.carry(
    ...['id', 'country', 'regions', 'homepage', 'email', 'deqar'].map(
      (name) => `${pointer}/${name}`,
    ),
  );
  return {
    id,
    type: ['Profile'],
    name: ledger.text(organisation.legalName, `${pointer}/legalName`),
    ...(homepage === undefined ? {} : { url: homepage }),
    ...(email === undefined ? {} : { email }),
    address: {
      type: ['Address'],
      addressCountry: countryName(ledger, country),
      addressCountryCode: country,
      ...(regions === undefined ? {} : { addressRegion: regions.join(', ') }),
    },
    ...(otherIdentifier.length === 0 ? {} : { otherIdentifier }),
  };
}

function countryName(ledger: Ledger, code: string): string {
  return findByCode(countries, code)?.label[ledger.language] ?? code;
}

/**
 * What of a scheme's name may stand after `ext:`.
 *
 * @internal
 */
export function extensionName(scheme: string): string {
  return scheme.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+/, '') || 'other';
}

function entry(
  identifier: string,
  identifierType: IdentifierEntry['identifierType'],
): IdentifierEntry {
  return { type: 'IdentifierEntry', identifier, identifierType };
}
