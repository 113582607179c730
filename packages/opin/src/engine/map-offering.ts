import type { JsonObject, Mapped } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { mapDocument } from './map-document.ts';
import { pickOffering } from './pick-offering.ts';
import type { Profile } from './profile.ts';

/** What a mapping needs beside the definition and the profile. */
export interface MapOptions {
  /** Id of the offering to map. Default: the first. */
  readonly offeringId?: string;
  /** What the definition has no member for, by the names that the profile knows. Default: none. */
  readonly parameters?: JsonObject;
}

/**
 * Maps one realisation of a micro-credential into the document of a study service, by the service's
 * table.
 *
 * @param microCredential - Parsed with `parseMicroCredential`; is not changed.
 * @returns The document and, with its place and a code, everything of the definition that is not
 * whole in it.
 * @throws `InvalidArgumentError` `map.no-offering` when the definition has no offerings and the
 * profile needs one or one is named, `map.unknown-offering` (with `params.known`) when none has the
 * given id.
 * @example
 * const document = (microCredential) => mapOffering(microCredential, koutaProfile).value;
 */
export function mapOffering(
  microCredential: MicroCredential,
  profile: Profile,
  options: MapOptions = {},
): Mapped<JsonObject> {
  const chosen = pickOffering(microCredential, options.offeringId, profile.needsOffering !== false);
  // A parsed definition is JSON; its type says the same member by member.
  const document = microCredential as unknown as JsonObject;
  const parameters = options.parameters ?? {};
  return mapDocument({ document, definitionAt: '', chosen, parameters }, profile);
}
