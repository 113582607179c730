import { isJsonObject, type JsonValue } from '@merkki/core';

/** Tells whether two JSON values are the same; the order of members does not count. */
export function isSame(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((element, at) => isSame(element, other[at]));
  }
  if (isJsonObject(one) && isJsonObject(other)) {
    const members = Object.keys(one);
    return (
      members.length === Object.keys(other).length &&
      members.every((member) => isSame(one[member], other[member]))
    );
  }
  return one === other;
}
