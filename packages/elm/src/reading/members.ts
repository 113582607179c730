import type { JsonObject, JsonValue } from '@merkki/core';

/**
 * An object of the members that are there.
 *
 * @internal
 */
export function members(object: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * An object of the members that are there, or nothing where there is none.
 *
 * @internal
 */
export function filledObject(
  object: Readonly<Record<string, JsonValue | undefined>>,
): JsonObject | undefined {
  const present = members(object);
  return Object.keys(present).length === 0 ? undefined : present;
}

/**
 * A list without what is missing, or nothing where it is empty.
 *
 * @internal
 */
export function filled(list: readonly (JsonValue | undefined)[]): readonly JsonValue[] | undefined {
  const present = list.flatMap((one) => (one === undefined ? [] : [one]));
  return present.length === 0 ? undefined : present;
}
