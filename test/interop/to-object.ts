import { isJsonObject, type JsonObject } from '@merkki/core';

/** JSON text as an object. */
export function toObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new TypeError('This is no object.');
  return value;
}
