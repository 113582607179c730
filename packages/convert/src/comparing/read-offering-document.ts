import {
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  problem,
  type Result,
  succeed,
} from '@merkki/core';
import { toMicroCredentialDraft } from '@merkki/model';
import { offeringPlaces, type Profile, profiles, readOffering } from '@merkki/opin';
import { isDefinition } from '../converting/read-source.ts';
import { expandPath } from '../places/expand-path.ts';

/** An offering in terms of the model. */
export interface OfferingReading {
  /** `definition`, or the name of a study service's table. */
  readonly service: string;
  /** The definition as far as the offering tells it, pruned to the shape of the model. */
  readonly draft: JsonObject;
  /** Where a member of the draft stands in the offering. */
  readonly places: (path: string) => readonly string[];
}

/**
 * Reads an offering: a definition of ours, or the document of a study service. Which service it is of
 * is told by how much of the document each table can read, unless the caller names it.
 *
 * @internal
 */
export function readOfferingDocument(
  document: unknown,
  { service, offeringId }: { readonly service?: string; readonly offeringId?: string } = {},
): Result<OfferingReading> {
  if (!isJsonObject(document)) return failWith([problem('compare.offering-unrecognised')]);
  if (service === 'definition' || (service === undefined && isDefinition(document))) {
    const draft = toMicroCredentialDraft(document) as JsonObject; // pruned JSON
    return succeed({
      service: 'definition',
      draft: chosenFirst(draft, offeringId),
      places: (path) => expandPath(document, path),
    });
  }
  const known = profiles
    .filter(({ of }) => of !== 'award')
    .filter(({ id }) => service === undefined || service === id);
  const best = known
    .map((profile) => ({ profile, share: shareRead(document, profile) }))
    .reduce<Scored | undefined>(
      (a, b) => (a !== undefined && a.share >= b.share ? a : b),
      undefined,
    );
  if (best === undefined || best.share === 0) {
    return failWith([problem('compare.offering-unrecognised')]);
  }
  const { profile } = best;
  return succeed({
    service: profile.id,
    draft: readOffering(document, profile).value as JsonObject, // pruned JSON
    places: (path) => offeringPlaces(document, profile, path),
  });
}

interface Scored {
  readonly profile: Profile;
  readonly share: number;
}

/** The share of the document's leaves that a table reads; 0 without a title. */
function shareRead(document: JsonObject, profile: Profile): number {
  const { value, losses } = readOffering(document, profile);
  if (value.title === undefined || Object.keys(value.title).length === 0) return 0;
  const leaves = leafPointers(document, '');
  const lost = leaves.filter((leaf) =>
    losses.some(({ path }) => leaf === path || leaf.startsWith(`${path}/`)),
  );
  return leaves.length === 0 ? 0 : (leaves.length - lost.length) / leaves.length;
}

function leafPointers(value: JsonValue, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [at];
  return Object.entries(value).flatMap(([name, one]: [string, JsonValue]) =>
    leafPointers(one, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** A definition of which a named realisation is meant. */
function chosenFirst(draft: JsonObject, offeringId: string | undefined): JsonObject {
  const offerings: readonly JsonValue[] = Array.isArray(draft['offerings'])
    ? draft['offerings']
    : [];
  if (offeringId === undefined) return draft;
  const chosen = offerings.filter((one) => isJsonObject(one) && one['id'] === offeringId);
  return { ...draft, offerings: chosen };
}
