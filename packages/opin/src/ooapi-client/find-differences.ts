import { isJsonObject, type JsonValue, toPointer } from '@merkki/core';

/** A place at which what would be sent is not what the service has. Values are not repeated. */
export interface OoapiDifference {
  /** JSON Pointer into what would be sent. */
  readonly path: string;
  /** The service lacks it, has something else, or has more than is sent (and would lose it). */
  readonly kind: 'added' | 'changed' | 'only-there';
}

/**
 * Lists what differs, to the smallest member; lists are compared as a whole, in their order. A member
 * that the service alone has is told too, but `null` there is nothing.
 */
export function findDifferences(
  ours: JsonValue,
  theirs: JsonValue,
  parts: readonly string[] = [],
): readonly OoapiDifference[] {
  if (isJsonObject(ours) && isJsonObject(theirs)) {
    const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...names].flatMap((name): readonly OoapiDifference[] => {
      const own = present(ours[name]);
      const their = present(theirs[name]);
      const path = toPointer([...parts, name]);
      if (own === undefined) return their === undefined ? [] : [{ path, kind: 'only-there' }];
      if (their === undefined) return [{ path, kind: 'added' }];
      return findDifferences(own, their, [...parts, name]);
    });
  }
  return isEqual(ours, theirs) ? [] : [{ path: toPointer(parts), kind: 'changed' }];
}

function present(value: JsonValue | undefined): JsonValue | undefined {
  return value === null ? undefined : value;
}

function isEqual(one: JsonValue, other: JsonValue): boolean {
  if (isList(one) && isList(other)) {
    return (
      one.length === other.length &&
      one.every((element, index) => isEqual(element, other[index] ?? null))
    );
  }
  if (isJsonObject(one) && isJsonObject(other)) {
    return findDifferences(one, other).every(({ kind }) => kind === 'only-there');
  }
  return one === other || isSameMoment(one, other);
}

/** A service may give a moment in another zone than it was told in. */
function isSameMoment(one: JsonValue, other: JsonValue): boolean {
  const isInstant = (value: JsonValue): value is string =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value);
  return isInstant(one) && isInstant(other) && Date.parse(one) === Date.parse(other);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
