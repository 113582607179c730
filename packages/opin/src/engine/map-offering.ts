import { atPointer, isJsonObject, type JsonObject, type Mapped } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { makeLoss } from '../make-loss.ts';
import type { MapContext } from './converter.ts';
import { findLosses } from './find-losses.ts';
import { mapRows } from './map-rows.ts';
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
  const definition = microCredential as unknown as JsonObject;
  const context = contextOf(definition, profile, chosen, options.parameters ?? {});
  const others = (microCredential.offerings ?? []).flatMap((_, index) =>
    index === chosen ? [] : [makeLoss('loss.other-offering', `/offerings/${index}`)],
  );
  const { value, carried, reported } = mapRows(profile.fields, definition, '', context, chosen);
  const losses = findLosses(
    definition,
    { carried: new Set(carried), reported: [...others, ...reported] },
    profile.lost,
    'loss.unknown-member',
    chosen,
  );
  return { value, losses };
}

function contextOf(
  definition: JsonObject,
  profile: Profile,
  chosen: number,
  parameters: JsonObject,
): MapContext {
  const offering = asObject(atPointer(definition, `/offerings/${chosen}`));
  const title = asObject(definition['title']);
  const claimed = definition['descriptionLanguages'];
  const known = profile.languages.length === 0 ? Object.keys(title) : profile.languages;
  const titled = known.filter((language) => Object.hasOwn(title, language));
  const complete = titled.filter((language) => !isList(claimed) || claimed.includes(language));
  return {
    definition,
    offering,
    languages: complete.length > 0 ? complete : titled,
    variant: profile.chooseVariant(definition, offering, parameters),
    parameters,
  };
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
