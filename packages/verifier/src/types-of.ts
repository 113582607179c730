import type { JsonObject } from '@merkki/core';

/** The types of a document. @internal */
export function typesOf(document: JsonObject): readonly unknown[] {
  const type = document['type'];
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
}
