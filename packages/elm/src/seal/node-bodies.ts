import { isJsonObject, type JsonObject, toPointer } from '@merkki/core';

/** A body of a node and where it stands. */
export interface PlacedBody {
  readonly id: string;
  readonly body: JsonObject;
  readonly pointer: string;
}

/** Every object with an id in a document, outermost first. */
export function nodeBodies(document: unknown): readonly PlacedBody[] {
  const found: PlacedBody[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) visit(element, [...path, index]);
    } else if (isJsonObject(value)) {
      const id = value['id'];
      if (typeof id === 'string') found.push({ id, body: value, pointer: toPointer(path) });
      for (const [member, one] of Object.entries(value)) {
        if (member !== '@context') visit(one, [...path, member]);
      }
    }
  };
  visit(document, []);
  return found;
}
