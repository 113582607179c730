import type { JsonObject, JsonValue } from '@merkki/core';

/**
 * Computes the SHA-256 of a JSON document, whatever the order of its members: over the UTF-8 bytes of
 * its canonical form (members sorted by UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them).
 *
 * @returns 64 hexadecimal digits.
 * @see RFC 8785, JSON Canonicalization Scheme.
 * @example
 * await digestDocument({}); // '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export async function digestDocument(document: JsonObject): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalise(document));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The canonical text of a JSON value. */
export function canonicalise(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalise).join(',')}]`;
  if (!isMembers(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalise(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}

function isMembers(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
