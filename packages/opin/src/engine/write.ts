import { isJsonObject, type JsonValue } from '@merkki/core';
import { parsePath, type Segment } from './path.ts';

/** A JSON document under construction. */
export type Draftable = { [member: string]: JsonValue };

type Container = Draftable | JsonValue[];

/** Writes a value at a place, making the objects and lists on the way; a number is a list's index. */
export function writeAt(
  root: Draftable,
  parts: readonly (string | number)[],
  value: JsonValue,
): void {
  let here: Container = root;
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) put(here, part, value);
    else here = childOf(here, part, typeof next === 'number');
  });
}

/**
 * Writes values at a path of the definition: value `i` goes to element `i` of its `*`.
 *
 * @returns False when a value on the way is no object or list, so that nothing can stand in it.
 */
export function writeAtPath(root: Draftable, path: string, values: readonly JsonValue[]): boolean {
  const segments = parsePath(path);
  return values.every((value, position) => {
    let here: Container = root;
    for (const [index, segment] of segments.entries()) {
      if (Array.isArray(here) === (segment.kind === 'name')) return false;
      const key = keyOf(here, segment, position);
      const next = segments[index + 1];
      if (next === undefined) put(here, key, value);
      else {
        const child = childOf(here, key, next.kind !== 'name');
        if (typeof child !== 'object' || child === null) return false;
        here = child;
      }
    }
    return true;
  });
}

function keyOf(here: Container, segment: Segment, position: number): string | number {
  if (segment.kind === 'name') return segment.name;
  if (segment.kind === 'each') return position;
  if (segment.kind === 'chosen' || !Array.isArray(here)) return 0;
  const known = here.findIndex(
    (element) => isJsonObject(element) && element[segment.member] === segment.value,
  );
  if (known >= 0) return known;
  here.push({ [segment.member]: segment.value });
  return here.length - 1;
}

/** What is written is a copy, so that writing into it later does not change where it came from. */
function put(here: Container, key: string | number, value: JsonValue): void {
  if (Array.isArray(here)) here[Number(key)] = copied(value);
  else here[key] = copied(value);
}

function copied(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((element: JsonValue) => copied(element));
  return isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copied(member)]))
    : value;
}

function childOf(here: Container, key: string | number, isList: boolean): Container {
  const known = Array.isArray(here) ? here[Number(key)] : here[key];
  if (known !== undefined) return known as Container; // callers look whether it is one
  const made: Container = isList ? [] : {};
  if (Array.isArray(here)) here[Number(key)] = made;
  else here[key] = made;
  return made;
}
