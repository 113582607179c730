import { isJsonObject, type JsonObject, type JsonValue } from '@merkki/core';

/** A definition under construction. */
export type Growing = { [member: string]: JsonValue };

/**
 * Writes a value at a place, making what is on the way; a part of digits is a number of a list.
 *
 * @param keeps - Whether a value that is there stays.
 * @returns Whether there was a place: false when something on the way is neither object nor list.
 */
export function writeValue(
  root: Growing,
  parts: readonly string[],
  value: JsonValue,
  keeps = false,
): boolean {
  let here: Growing | JsonValue[] = root;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const known = at(here, part);
    if (next === undefined) {
      if (!keeps || known === undefined) put(here, part, structuredClone(value));
      return true;
    }
    const made: JsonValue = /^\d+$/.test(next) ? [] : {};
    if (known === undefined) put(here, part, made);
    const child: JsonValue = known ?? made;
    if (typeof child !== 'object' || child === null) return false;
    here = child as Growing | JsonValue[]; // made here, or cloned on the way in
  }
  return true;
}

/** How many elements the list at a place has. */
export function lengthAt(root: JsonObject, parts: readonly string[]): number {
  const found = parts.reduce<JsonValue | undefined>((here, part) => at(here, part), root);
  return Array.isArray(found) ? found.length : 0;
}

/** A number of a list that nothing was written to becomes an empty object. */
export function withoutHoles(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return Array.from(value, (element: JsonValue | undefined) => withoutHoles(element ?? {}));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutHoles(member)]),
  );
}

function at(here: JsonValue | undefined, part: string): JsonValue | undefined {
  if (Array.isArray(here)) return here[Number(part)];
  return isJsonObject(here) && Object.hasOwn(here, part) ? here[part] : undefined;
}

function put(here: Growing | JsonValue[], part: string, value: JsonValue): void {
  if (Array.isArray(here)) here[Number(part)] = value;
  else here[part] = value;
}
