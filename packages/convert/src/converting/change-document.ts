import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  pointerParts,
  toPointer,
} from '@merkki/core';

/**
 * A copy of a document with a value at a place; objects on the way are made.
 *
 * @internal
 */
export function changed(document: JsonObject, pointer: string, value: JsonValue): JsonObject {
  const copy = withChange(document, pointerParts(pointer), value);
  return isJsonObject(copy) ? copy : document;
}

/**
 * A copy of a document without the member at a place.
 *
 * @internal
 */
export function removed(document: JsonObject, pointer: string): JsonObject {
  const copy = withChange(document, pointerParts(pointer), undefined);
  return isJsonObject(copy) ? copy : document;
}

/**
 * A copy of a document without the elements of lists that are null, and the way back to where the
 * others stood.
 *
 * @internal
 */
export function compacted(document: JsonObject): {
  readonly value: JsonObject;
  readonly toOriginal: (pointer: string) => string;
} {
  const toOriginal = (pointer: string): string => {
    let here: JsonValue | undefined = document;
    const parts = pointerParts(pointer).map((part) => {
      const own = isList(here) ? keptIndexes(here)[Number(part)] : part;
      const next: string = String(own ?? part);
      here = childOf(here, next);
      return next;
    });
    return toPointer(parts);
  };
  const value = withoutNulls(document);
  return { value: isJsonObject(value) ? value : document, toOriginal };
}

function keptIndexes(list: readonly JsonValue[]): readonly number[] {
  return [...list.keys()].filter((index) => list[index] !== null);
}

function withoutNulls(value: JsonValue): JsonValue {
  if (isList(value)) return value.filter((element) => element !== null).map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutNulls(one)]));
}

function withChange(
  here: JsonValue | undefined,
  [part, ...rest]: readonly string[],
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (part === undefined) return value;
  const next = withChange(childOf(here, part), rest, value);
  if (isList(here)) {
    return here.map((element, index) => (String(index) === part ? (next ?? null) : element));
  }
  const others = Object.entries(isJsonObject(here) ? here : {}).filter(([name]) => name !== part);
  return Object.fromEntries(next === undefined ? others : [...others, [part, next]]);
}

function childOf(here: JsonValue | undefined, part: string): JsonValue | undefined {
  if (isList(here)) return here[Number(part)];
  return isJsonObject(here) && Object.hasOwn(here, part) ? here[part] : undefined;
}

/**
 * Whether a value is a list; `Array.isArray` does not narrow a readonly array.
 *
 * @internal
 */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
