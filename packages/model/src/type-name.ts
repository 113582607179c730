import type { JsonValue } from '@merkki/core';

/** Name of a JSON value's type, as problems tell it. */
export function typeName(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
