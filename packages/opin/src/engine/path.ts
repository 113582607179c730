import { isJsonObject, type JsonObject, type JsonValue, toPointer } from '@merkki/core';
import type { Match } from './converter.ts';

/** A part of a path into the definition. */
export type Segment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'each' }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'where'; readonly member: string; readonly value: string };

/** What was read before: the same few hundred paths are asked for at each mapping. */
const known = new Map<string, readonly Segment[]>();
const mostKnown = 4096;

/** Reads a path of a profile; the notation is that of `ProfileField.ours`. */
export function parsePath(path: string): readonly Segment[] {
  const before = known.get(path);
  if (before !== undefined) return before;
  const segments = path.split('/').slice(1).map(parseSegment);
  if (known.size < mostKnown) known.set(path, segments);
  return segments;
}

function parseSegment(text: string): Segment {
  if (text === '*') return { kind: 'each' };
  if (text === '{chosen}') return { kind: 'chosen' };
  const where = /^\{([^=]+)=([^}]+)\}$/.exec(text);
  return where?.[1] === undefined || where[2] === undefined
    ? { kind: 'name', name: text }
    : { kind: 'where', member: where[1], value: where[2] };
}

interface Found {
  readonly parts: readonly PropertyKey[];
  readonly value: JsonValue;
  readonly implied: readonly string[];
  readonly list?: string;
}

/**
 * Finds the values that a path names.
 *
 * @param chosen - Index of the mapped offering.
 */
export function findMatches(
  definition: JsonObject,
  path: string,
  chosen: number,
): readonly Match[] {
  let found: readonly Found[] = [{ parts: [], value: definition, implied: [] }];
  for (const segment of parsePath(path)) {
    found = found.flatMap((here) => step(here, segment, chosen));
  }
  return found.map(({ parts, value, implied, list }) => {
    const pointer = toPointer(parts);
    return { pointer, value, implied, list: list ?? pointer };
  });
}

function step(here: Found, segment: Segment, chosen: number): readonly Found[] {
  const { value, parts, implied } = here;
  const down = (key: PropertyKey, next: JsonValue, more: Partial<Found> = {}): Found => ({
    ...here,
    parts: [...parts, key],
    value: next,
    ...more,
  });
  if (segment.kind === 'name') {
    const next =
      isJsonObject(value) && Object.hasOwn(value, segment.name) ? value[segment.name] : undefined;
    return next === undefined ? [] : [down(segment.name, next)];
  }
  if (!isList(value)) return [];
  if (segment.kind === 'each') {
    const list = toPointer(parts);
    return value.map((next, index) => down(index, next, { list }));
  }
  if (segment.kind === 'chosen') {
    const next = value[chosen];
    return next === undefined ? [] : [down(chosen, next)];
  }
  return value.flatMap((next, index) =>
    isJsonObject(next) && next[segment.member] === segment.value
      ? [
          down(index, next, {
            implied: [...implied, toPointer([...parts, index, segment.member])],
          }),
        ]
      : [],
  );
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * Tells whether a path names a place or something above it.
 *
 * @param parts - Parts of a JSON Pointer; `*` among them stands for any element or language.
 * @param chosen - Index of the mapped offering; without it `{chosen}` is any.
 */
export function pathCovers(path: string, parts: readonly string[], chosen?: number): boolean {
  return segmentsCover(parsePath(path), parts, chosen);
}

/** {@link pathCovers} for a path that was read before, where it is asked about many places. */
export function segmentsCover(
  segments: readonly Segment[],
  parts: readonly string[],
  chosen?: number,
): boolean {
  return (
    segments.length <= parts.length &&
    segments.every((segment, index) => {
      if (segment.kind === 'name') return segment.name === parts[index];
      if (segment.kind === 'chosen' && chosen !== undefined) return String(chosen) === parts[index];
      return true;
    })
  );
}
