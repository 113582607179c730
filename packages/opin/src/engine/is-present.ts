import type { JsonValue } from '@merkki/core';

/** Tells whether there is a value with something in it: no null, blank text, empty list or object. */
export function isPresent(value: JsonValue | undefined): value is JsonValue {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
