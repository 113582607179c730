import { isJsonObject, type JsonValue, toPointer } from '@merkki/core';

/** A part of a document, its place and the parts right below it. */
export interface Node {
  /** Place in the document. */
  readonly parts: readonly string[];
  /** What lies right below; empty for a leaf. */
  readonly children: readonly Node[];
}

/** Reads a document as a tree; an empty list or object is a leaf. */
export function toTree(value: JsonValue, parts: readonly string[] = []): Node {
  const entries: readonly (readonly [string, JsonValue])[] = Array.isArray(value)
    ? value.map((element: JsonValue, index): [string, JsonValue] => [String(index), element])
    : isJsonObject(value)
      ? Object.entries(value).filter(([, member]) => member !== undefined)
      : [];
  return { parts, children: entries.map(([key, child]) => toTree(child, [...parts, key])) };
}

/** Lists the leaves of a tree. */
export function leavesOf(node: Node): readonly Node[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** JSON Pointers of the leaves of a value that stands at `pointer`. */
export function leafPointers(value: JsonValue, pointer: string): readonly string[] {
  return leavesOf(toTree(value)).map(({ parts }) => pointer + toPointer(parts));
}

/** Tells whether a pointer is another one or stands above it. */
export function isAtOrAbove(above: string, pointer: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}
