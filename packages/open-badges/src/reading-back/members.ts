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
 * A list, or nothing where it is empty.
 *
 * @internal
 */
export function filled<T extends JsonValue>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
