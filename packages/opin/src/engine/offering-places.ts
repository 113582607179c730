import { atPointer, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import type { ProfileField } from './converter.ts';
import { flatRows } from './flat-rows.ts';
import { isPresent } from './is-present.ts';
import { pathCovers } from './path.ts';
import type { Profile } from './profile.ts';

/**
 * Finds where a member of a definition stands in the document of a study service, by the rows of the
 * service's table that are read back.
 *
 * @param document - The service's document; is not changed.
 * @param path - JSON Pointer into the definition, such as `/workload/ects`; stands for all below it.
 * @returns JSON Pointers into the document, in the order of the table; none where nothing is there.
 * @example
 * offeringPlaces({ koulutus: { nimi: { fi: 'Laatu' } } }, koutaProfile, '/title'); // ['/koulutus/nimi']
 */
export function offeringPlaces(
  document: JsonObject,
  profile: Profile,
  path: string,
): readonly string[] {
  const { variantAt } = profile;
  const variant = variantAt === '' ? undefined : atPointer(document, variantAt);
  const isOfVariant = ({ only }: ProfileField): boolean =>
    only === undefined || variantAt === '' || only.some((name) => name === variant);
  const parts = path.split('/').slice(1);
  const found = flatRows(profile.fields)
    .filter(isOfVariant)
    .filter(({ ours, via }) => ours !== undefined && via.from !== undefined && isOf(ours, parts))
    .flatMap(({ theirs }) => placesOf(document, theirs.split('/').slice(1), []));
  return [...new Set(found)];
}

/** Whether a row is about a place, something above it or something below it. */
function isOf(ours: string, parts: readonly string[]): boolean {
  return pathCovers(ours, parts) || pathCovers(toPointer(parts), ours.split('/').slice(1));
}

/** A last `*` is the list itself; another one is every element. */
function placesOf(
  value: JsonValue | undefined,
  [next, ...rest]: readonly string[],
  parts: readonly string[],
): readonly string[] {
  if (next === undefined || (next === '*' && rest.length === 0)) {
    return isPresent(value) ? [toPointer(parts)] : [];
  }
  if (next === '*') {
    const elements: readonly JsonValue[] = Array.isArray(value) ? value : [];
    return elements.flatMap((one, index) => placesOf(one, rest, [...parts, String(index)]));
  }
  const inner = value === undefined ? undefined : atPointer(value, toPointer([next]));
  return placesOf(inner, rest, [...parts, next]);
}
