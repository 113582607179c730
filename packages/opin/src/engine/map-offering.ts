import {
  atPointer,
  isJsonObject,
  type JsonObject,
  type Loss,
  type Mapped,
  pointerParts,
} from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { makeLoss } from '../make-loss.ts';
import type { MapContext, Match } from './converter.ts';
import { findLosses } from './find-losses.ts';
import { isAtOrAbove, leafPointers } from './leaves.ts';
import { findMatches } from './path.ts';
import { pickOffering } from './pick-offering.ts';
import type { Profile, ProfileField } from './profile.ts';
import { type Draftable, writeAt } from './write.ts';

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
 * @throws `InvalidArgumentError` `map.no-offering` when the definition has no offerings,
 * `map.unknown-offering` (with `params.known`) when none has the given id.
 * @example
 * const document = (microCredential) => mapOffering(microCredential, koutaProfile).value;
 */
export function mapOffering(
  microCredential: MicroCredential,
  profile: Profile,
  options: MapOptions = {},
): Mapped<JsonObject> {
  const chosen = pickOffering(microCredential, options.offeringId);
  // A parsed definition is JSON; its type says the same member by member.
  const definition = microCredential as unknown as JsonObject;
  const context = contextOf(definition, profile, chosen, options.parameters ?? {});
  const document: Draftable = {};
  const carried = new Set<string>();
  const reported: Loss[] = (microCredential.offerings ?? []).flatMap((_, index) =>
    index === chosen ? [] : [makeLoss('loss.other-offering', `/offerings/${index}`)],
  );
  for (const field of profile.fields) {
    const matches = matchesOf(field, context, chosen);
    if (matches === undefined || atPointer(document, targetOf(field)) !== undefined) continue;
    const { value, losses = [] } = field.via.to(matches, context);
    reported.push(...losses);
    if (value === undefined) continue;
    writeAt(document, writableParts(targetOf(field)), value);
    for (const leaf of matches.flatMap(leavesOfMatch)) {
      if (!losses.some(({ path }) => isAtOrAbove(path, leaf))) carried.add(leaf);
    }
  }
  const losses = findLosses(
    definition,
    { carried, reported },
    profile.lost,
    'loss.unknown-member',
    chosen,
  );
  return { value: document, losses };
}

/** Pointer of the value that a row writes: for a list row, of the list. */
export function targetOf({ theirs }: ProfileField): string {
  return theirs.endsWith('/*') ? theirs.slice(0, -2) : theirs;
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
  const titled = profile.languages.filter((language) => Object.hasOwn(title, language));
  const complete = titled.filter((language) => !isList(claimed) || claimed.includes(language));
  return {
    definition,
    offering,
    languages: complete.length > 0 ? complete : titled,
    variant: profile.chooseVariant(definition, offering, parameters),
    parameters,
  };
}

/** The values of a row; `undefined` when it does not apply. */
function matchesOf(
  { ours, only, when, via }: ProfileField,
  { definition, variant }: MapContext,
  chosen: number,
): readonly Match[] | undefined {
  if (only !== undefined && !only.includes(variant)) return undefined;
  if (when !== undefined && findMatches(definition, when, chosen).length === 0) return undefined;
  const matches = ours === undefined ? [] : findMatches(definition, ours, chosen);
  return matches.length === 0 && via.always !== true ? undefined : matches;
}

function leavesOfMatch({ value, pointer, implied }: Match): readonly string[] {
  return [...leafPointers(value, pointer), ...implied];
}

function writableParts(pointer: string): readonly (string | number)[] {
  return pointerParts(pointer).map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part));
}

function asObject(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
