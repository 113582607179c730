import type { JsonObject, JsonValue } from '@merkki/core';
import type { Ledger } from '../building/ledger.ts';
import type { IdentifierEntry } from '../schemas/identifier-entry.ts';
import type { Profile } from '../schemas/profile.ts';
import { filled, members } from './members.ts';

/**
 * Reads an organisation out of a profile. Where the profile is known by a DID and names another URI as
 * its identifier, as {@link buildProfile} does, that URI is the organisation's own.
 *
 * @param pointer - Where the profile stands in the badge.
 * @param tag - Language of its name.
 * @internal
 */
export function readProfile(
  ledger: Ledger,
  profile: string | Profile,
  pointer: string,
  tag: string,
): JsonObject {
  if (typeof profile === 'string') {
    ledger.carry(pointer);
    return { id: profile };
  }
  const { id, name, url, email, address, otherIdentifier = [] } = profile;
  ledger.carry(
    ...['id', 'type', 'name', 'url', 'email', 'address/type', 'otherIdentifier'].map(
      (member) => `${pointer}/${member}`,
    ),
  );
  const former = id.startsWith('did:')
    ? otherIdentifier.findIndex(
        ({ identifierType, identifier }) =>
          identifierType === 'identifier' && /^[a-z]+:\S+$/i.test(identifier),
      )
    : -1;
  const deqar = otherIdentifier.find(({ identifierType }) => identifierType === 'ext:deqar');
  const others = otherIdentifier.filter((one, index) => index !== former && one !== deqar);
  if (address?.addressCountryCode !== undefined) {
    ledger.carry(
      ...['addressCountry', 'addressCountryCode'].map((one) => `${pointer}/address/${one}`),
    );
  }
  const regions = address?.addressRegion?.split(', ').filter((region) => regionForm.test(region));
  const isRegional = regions !== undefined && regions.join(', ') === address?.addressRegion;
  if (isRegional) ledger.carry(`${pointer}/address/addressRegion`);
  return members({
    id: otherIdentifier[former]?.identifier ?? id,
    legalName: name === undefined ? undefined : { [tag]: name },
    country: address?.addressCountryCode,
    regions: isRegional ? regions : undefined,
    identifiers: filled(others.map(toIdentifier)),
    homepage: url,
    deqar: deqar?.identifier,
    email,
  });
}

/** A region of the model: ISO 3166-2, NUTS, or a web address. */
const regionForm = /^([A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{2}[A-Z0-9]{1,3}|https?:\/\/\S+)$/;

/**
 * An identifier and its scheme: a term of the standard, or what stands after `ext:`.
 *
 * @internal
 */
export function toIdentifier({ identifier, identifierType }: IdentifierEntry): {
  readonly [member: string]: JsonValue;
} {
  return { scheme: identifierType.replace(/^ext:/, ''), value: identifier };
}
