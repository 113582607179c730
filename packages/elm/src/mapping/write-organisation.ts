import { InvalidArgumentError } from '@merkki/core';
import type { Organisation as ModelOrganisation } from '@merkki/model';
import { countries, findByCode } from '@merkki/vocabularies';
import type { Address } from '../schemas/address.ts';
import type { AnyIdentifier } from '../schemas/any-identifier.ts';
import type { Concept } from '../schemas/concept.ts';
import type { ContactPoint } from '../schemas/contact-point.ts';
import type { Identifier } from '../schemas/identifier.ts';
import type { LegalIdentifier } from '../schemas/legal-identifier.ts';
import type { Location } from '../schemas/location.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { WebResource } from '../schemas/web-resource.ts';
import type { ElmWriter } from './elm-writer.ts';
import { organisationKinds } from './own-words.ts';

const territorialUnits = 'http://publications.europa.eu/resource/authority/atu';

/** Schemes of the register that a country keeps of its organisations. */
const registrations = new Set(['y-tunnus', 'registration']);

/** Writes a legal entity with its country; a business id becomes `registration`, VAT its own member. */
export function writeOrganisation(
  writer: ElmWriter,
  source: ModelOrganisation,
  path: string,
): Organisation {
  const country = writeCountry(writer, source.country, `${path}/country`);
  const identifier: AnyIdentifier[] = [
    writer.identify<Identifier>('identifier', {
      type: 'Identifier',
      notation: source.id,
      schemeName: 'URI',
    }),
  ];
  const vatIdentifier: LegalIdentifier[] = [];
  const taxIdentifier: LegalIdentifier[] = [];
  let registration: LegalIdentifier | undefined;
  let eIDASIdentifier: LegalIdentifier | undefined;
  for (const [index, one] of (source.identifiers ?? []).entries()) {
    const own = one.country === undefined ? undefined : findCountry(writer, one.country);
    if (one.country !== undefined && own === undefined) {
      writer.lose('loss.unknown-code', `${path}/identifiers/${index}/country`);
    }
    const notation = { notation: one.value, schemeName: one.scheme };
    const legal = (spatial: Concept): LegalIdentifier =>
      writer.identify<LegalIdentifier>('legalIdentifier', {
        type: 'LegalIdentifier',
        ...notation,
        spatial,
      });
    if (one.scheme === 'vat') vatIdentifier.push(legal(own ?? country));
    else if (one.scheme === 'tax') taxIdentifier.push(legal(own ?? country));
    else if (one.scheme === 'eidas' && eIDASIdentifier === undefined) {
      eIDASIdentifier = legal(own ?? country);
    } else if (registrations.has(one.scheme) && registration === undefined) {
      registration = legal(own ?? country);
    } else if (own !== undefined) identifier.push(legal(own));
    else {
      identifier.push(
        writer.identify<Identifier>('identifier', { type: 'Identifier', ...notation }),
      );
    }
  }
  return writer.identify<Organisation>('org', {
    type: 'Organisation',
    legalName: { ...source.legalName },
    identifier,
    eIDASIdentifier,
    registration,
    vatIdentifier,
    taxIdentifier,
    dcType:
      source.kind === undefined
        ? undefined
        : [writer.ownConcept(source.kind, organisationKinds[source.kind])],
    location: [
      writeLocation(writer, country, {
        spatialCode: source.regions?.map((region) => writeRegion(writer, region)),
      }),
    ],
    homepage: [
      ...(source.homepage === undefined ? [] : [writePage(writer, source.homepage)]),
      ...(source.deqar === undefined
        ? []
        : [writePage(writer, source.deqar, { [writer.primary]: 'DEQAR' })]),
    ],
    contactPoint:
      source.email === undefined
        ? undefined
        : [
            writer.identify<ContactPoint>('contactPoint', {
              type: 'ContactPoint',
              emailAddress: [{ id: `mailto:${encodeURI(source.email)}`, type: 'Mailbox' }],
            }),
          ],
  });
}

/** Writes a country of the EU list; a credential without it would break the profile. */
function writeCountry(writer: ElmWriter, code: string, path: string): Concept {
  const country = findCountry(writer, code);
  if (country !== undefined) return country;
  throw new InvalidArgumentError({
    code: 'elm.country-unknown',
    message: 'The EU country list has no such code.',
    pointer: path,
  });
}

/** Writes a country of the EU list, when it has the code. */
export function findCountry(writer: ElmWriter, code: string): Concept | undefined {
  const entry = findByCode(countries, code);
  return entry && writer.entry(countries, entry);
}

/** Writes a place with its country. */
export function writeLocation(
  writer: ElmWriter,
  country: Concept,
  more: Pick<Location, 'description' | 'geographicName' | 'spatialCode'> = {},
): Location {
  return writer.identify<Location>('location', {
    type: 'Location',
    address: [writer.identify<Address>('address', { type: 'Address', countryCode: country })],
    ...more,
  });
}

/** Writes a web page. */
export function writePage(
  writer: ElmWriter,
  url: string,
  title?: Readonly<Record<string, string>>,
): WebResource {
  return writer.identify<WebResource>('webResource', {
    type: 'WebResource',
    contentURL: url,
    title: title && { ...title },
  });
}

/** A URI is one of the list of territorial units; ISO 3166-2 and NUTS codes stand as notations. */
function writeRegion(writer: ElmWriter, region: string): Concept {
  return region.startsWith('http')
    ? writer.concept(
        region.startsWith(`${territorialUnits}/`)
          ? { id: region, scheme: territorialUnits }
          : { id: region },
        '',
      )
    : writer.identify<Concept>('concept', { type: 'Concept', notation: region });
}
