import { isJsonObject, type JsonObject, toPointer } from '@merkki/core';

/** One body of a node: the members that stand at one place. */
export interface Body {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** How deep a document is looked at; deeper than any credential is. */
export const maxDepth = 60;

/**
 * The bodies of every node with an id, in the order of the document: a node may be written whole at
 * each of its places, or once and then named by its id alone.
 *
 * @internal
 */
export function indexNodes(document: JsonObject, pointer: string): ReadonlyMap<string, Body[]> {
  const index = new Map<string, Body[]>();
  collect(document, pointer, 0, index);
  return index;
}

function collect(value: unknown, pointer: string, depth: number, index: Map<string, Body[]>): void {
  if (depth > maxDepth) return;
  if (isJsonObject(value)) {
    const { id } = value;
    const says = Object.keys(value).some((name) => name !== 'id' && name !== 'type');
    if (typeof id === 'string' && says) {
      const bodies = index.get(id);
      if (bodies === undefined) index.set(id, [{ value, pointer }]);
      else bodies.push({ value, pointer });
    }
  } else if (!Array.isArray(value)) return;
  for (const [name, member] of Object.entries(value)) {
    collect(member, `${pointer}${toPointer([name])}`, depth + 1, index);
  }
}
