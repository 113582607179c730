import {
  InvalidArgumentError,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  pointerParts,
} from '@merkki/core';

/** A part of a document: all below a place, or some of its members. */
interface Branch {
  whole: boolean;
  readonly members: Map<string, Branch>;
}

/** Members that say what an object is, and go with whatever is selected of it. */
const identifying = ['@context', 'id', '@id', 'type', '@type'];

/**
 * Takes from a document what JSON Pointers name, and on the way there each object's type, identifier
 * and context. Arrays keep the selected elements, in order.
 *
 * @returns The part; `undefined` when there are no pointers.
 * @throws `InvalidArgumentError` `proof.pointer` for a pointer that names nothing.
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.7 (selectJsonLd).
 * @internal
 */
export function select(
  document: JsonObject,
  paths: readonly (readonly string[])[],
): JsonObject | undefined {
  if (paths.length === 0) return undefined;
  const root: Branch = { whole: false, members: new Map() };
  for (const path of paths) {
    let here = root;
    for (const part of path) {
      const next = here.members.get(part) ?? { whole: false, members: new Map() };
      here.members.set(part, next);
      here = next;
    }
    here.whole = true;
  }
  const selected = take(document, root);
  return isJsonObject(selected) ? selected : undefined;
}

function take(value: JsonValue, { whole, members }: Branch): JsonValue {
  if (whole || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => {
      const branch = members.get(String(index));
      return branch === undefined ? [] : [take(element, branch)];
    });
  }
  const taken = Object.entries(value).flatMap(([name, member]): [string, JsonValue][] => {
    const isBlank = typeof member === 'string' && member.startsWith('_:');
    if (identifying.includes(name) && !isBlank) return [[name, member]];
    const branch = members.get(name);
    return branch === undefined ? [] : [[name, take(member, branch)]];
  });
  return Object.fromEntries(taken);
}

/**
 * Splits JSON Pointers that name something in a document.
 *
 * @throws `InvalidArgumentError` `proof.pointer`.
 * @internal
 */
export function readPointers(
  document: JsonObject,
  pointers: readonly string[],
): readonly (readonly string[])[] {
  return pointers.map((pointer) => {
    const path = pointer === '' || pointer.startsWith('/') ? pointerParts(pointer) : undefined;
    return path !== undefined && walk(document, document, path) !== undefined
      ? path
      : refusePointer(pointer);
  });
}

/**
 * Finds the way to the same place in another form of the document, where a list of one may stand as
 * its element or the other way round.
 *
 * @throws `InvalidArgumentError` `proof.pointer` when the place has no like.
 * @internal
 */
export function translatePath(
  document: JsonObject,
  other: JsonObject,
  path: readonly string[],
): readonly string[] {
  return walk(document, other, path) ?? refusePointer(path.map((part) => `/${part}`).join(''));
}

function walk(
  document: JsonValue,
  other: JsonValue,
  path: readonly string[],
): readonly string[] | undefined {
  const translated: string[] = [];
  let [here, there] = [document, other];
  const step = (value: JsonValue, part: string): JsonValue | undefined => {
    const isPlace = Array.isArray(value) ? /^(?:0|[1-9]\d*)$/.test(part) : isJsonObject(value);
    return isPlace && part !== '__proto__' && Object.hasOwn(Object(value), part)
      ? (value as JsonObject)[part] // arrays read by index string too
      : undefined;
  };
  for (const part of path) {
    const next = step(here, part);
    if (next === undefined) return undefined;
    const isList = Array.isArray(here);
    here = next;
    if (isList && !Array.isArray(there) && part === '0') continue;
    if (!isList && Array.isArray(there) && there.length === 1) {
      translated.push('0');
      there = there[0] ?? null;
    }
    const nextThere = step(there, part);
    if (nextThere === undefined) return undefined;
    translated.push(part);
    there = nextThere;
  }
  return translated;
}

function refusePointer(pointer: string): never {
  throw new InvalidArgumentError({
    code: 'proof.pointer',
    message: 'A JSON Pointer names nothing that can be selected in the document.',
    pointer,
  });
}
