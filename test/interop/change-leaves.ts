import { type JsonObject, type JsonValue, toPointer } from '@merkki/core';

/** A document in which one leaf is another than in the original. */
export interface ChangedLeaf {
  /** JSON Pointer of the leaf. */
  readonly pointer: string;
  readonly document: JsonObject;
}

/** Every document that differs from the given one in exactly one string, number or boolean. */
export function changeLeaves(document: JsonObject): readonly ChangedLeaf[] {
  return Object.entries(document).flatMap(([name, member]) =>
    changes(member).map(({ path, value }) => ({
      pointer: toPointer([name, ...path]),
      document: { ...document, [name]: value },
    })),
  );
}

interface Change {
  readonly path: readonly PropertyKey[];
  readonly value: JsonValue;
}

function changes(value: JsonValue): readonly Change[] {
  if (typeof value === 'string') return [{ path: [], value: `${value}x` }];
  if (typeof value === 'number') return [{ path: [], value: value + 1 }];
  if (typeof value === 'boolean') return [{ path: [], value: !value }];
  if (value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((element, index) =>
      changes(element).map((change) => ({
        path: [index, ...change.path],
        value: value.with(index, change.value),
      })),
    );
  }
  return Object.entries(value).flatMap(([name, member]) =>
    changes(member).map((change) => ({
      path: [name, ...change.path],
      value: { ...value, [name]: change.value },
    })),
  );
}
