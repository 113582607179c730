import type { JsonValue } from '@merkki/core';

/**
 * The canonical text of a JSON value: members sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them.
 *
 * @see RFC 8785, JSON Canonicalization Scheme.
 * @internal
 */
export function canonicalizeJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalizeJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalizeJson(member)}`);
  return `{${members.join(',')}}`;
}
