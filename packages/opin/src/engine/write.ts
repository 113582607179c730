import type { JsonObject, JsonValue } from '@merkki/core';
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

/** Writes values at a path of the definition: value `i` goes to element `i` of its `*`. */
export function writeAtPath(root: Draftable, path: string, values: readonly JsonValue[]): void {
  const segments = parsePath(path);
  values.forEach((value, position) => {
    let here: Container = root;
    segments.forEach((segment, index) => {
      const key = keyOf(here, segment, position);
      const next = segments[index + 1];
      if (next === undefined) put(here, key, value);
      else here = childOf(here, key, next.kind !== 'name');
    });
  });
}

function keyOf(here: Container, segment: Segment, position: number): string | number {
  if (segment.kind === 'name') return segment.name;
  if (segment.kind === 'each') return position;
  if (segment.kind === 'chosen' || !Array.isArray(here)) return 0;
  const known = here.findIndex(
    (element) => (element as JsonObject)[segment.member] === segment.value, // made right below
  );
  if (known >= 0) return known;
  here.push({ [segment.member]: segment.value });
  return here.length - 1;
}

function put(here: Container, key: string | number, value: JsonValue): void {
  if (Array.isArray(here)) here[Number(key)] = value;
  else here[key] = value;
}

function childOf(here: Container, key: string | number, isList: boolean): Container {
  const known = Array.isArray(here) ? here[Number(key)] : here[key];
  if (known !== undefined) return known as Container; // every value in the draft was made here
  const made: Container = isList ? [] : {};
  put(here, key, made);
  return made;
}
