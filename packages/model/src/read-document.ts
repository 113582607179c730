import {
  failWith,
  type JsonValue,
  type Problem,
  pointerParts,
  problem,
  type Result,
  succeed,
  toPointer,
} from '@merkki/core';
import { isAlias, LineCounter, parseDocument } from 'yaml';

/** A place in a text, both counted from 1. */
export interface Position {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/** A document that was read, with the way back from a JSON Pointer to its place in the text. */
export interface SourceDocument {
  /** What stands in it, as plain JSON. */
  readonly value: JsonValue;
  /** Place of a value; of its nearest parent when the value is not there. */
  readonly locate: (pointer: string) => Position | undefined;
}

const maxLength = 1_048_576;
const maxDepth = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const loneSurrogate = /\p{Surrogate}/u; // half of a pair: no UTF-8 can carry it

/**
 * Reads one YAML 1.2 or JSON document and remembers where everything stands.
 *
 * @param text - The document, at most 1 MiB.
 * @returns The value, or problems `document.malformed`, `document.duplicate-key`,
 * `document.not-json` or `document.too-large` with `line` and `column` in their parameters.
 * @see YAML 1.2.2; RFC 8259.
 * @example
 * const read = readDocument('title:\n  fi: Tekoäly\n');
 * if (read.ok) console.log(read.value.locate('/title/fi')); // { line: 2, column: 7 }
 */
export function readDocument(text: string): Result<SourceDocument> {
  if (text.length > maxLength) {
    return failWith([problem('document.too-large', '', { maxLength })]);
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    logLevel: 'error',
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (parsed.errors.length > 0) {
    return failWith(
      parsed.errors.map((error) =>
        problem(
          error.code === 'DUPLICATE_KEY' ? 'document.duplicate-key' : 'document.malformed',
          '',
          { ...position(error.pos[0]) },
        ),
      ),
    );
  }
  let value: unknown;
  try {
    value = parsed.toJS({ maxAliasCount: 100 }) ?? null;
  } catch {
    return failWith([problem('document.malformed', '', { line: 1, column: 1 })]);
  }
  const locate = (pointer: string): Position | undefined => {
    const path: (string | number)[] = [...pointerParts(pointer)];
    for (;;) {
      const node = nodeAt(parsed.contents, path);
      if (node !== undefined) return position(node);
      if (path.pop() === undefined) return undefined;
    }
  };
  const wrong = findNotJson(value, []);
  if (wrong !== undefined) {
    return failWith([{ ...wrong, params: { ...wrong.params, ...locate(wrong.pointer) } }]);
  }
  return succeed({ value: value as JsonValue, locate }); // findNotJson saw every value
}

/** Offset of the node that a path names. */
function nodeAt(root: unknown, path: readonly (string | number)[]): number | undefined {
  let node: unknown = root;
  for (const part of path) {
    if (typeof node !== 'object' || node === null || isAlias(node)) return undefined;
    const get: unknown = Reflect.get(node, 'get');
    if (typeof get !== 'function') return undefined;
    node = get.call(node, part, true);
  }
  const range: unknown =
    typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function findNotJson(value: unknown, path: readonly (string | number)[]): Problem | undefined {
  const refuse = (): Problem => problem('document.not-json', toPointer(path));
  if (path.length > maxDepth) return refuse();
  if (typeof value === 'string') return loneSurrogate.test(value) ? refuse() : undefined;
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : refuse();
  if (typeof value !== 'object') return refuse();
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      const wrong = findNotJson(element, [...path, index]);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return refuse();
  for (const [name, member] of Object.entries(value)) {
    if (forbidden.has(name) || loneSurrogate.test(name))
      return problem('document.not-json', toPointer([...path, name]));
    const wrong = findNotJson(member, [...path, name]);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
