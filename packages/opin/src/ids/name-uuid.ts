import { sha1 } from './sha-1.ts';

/** Name space of names that are URLs. */
export const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Form of a UUID. */
export const uuidPattern = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/**
 * Makes the UUID of a name: the same name always has the same one.
 *
 * @param namespace - A UUID. Default: that of URLs.
 * @see RFC 9562, section 5.5 (version 5).
 */
export function nameUuid(name: string, namespace: string = urlNamespace): string {
  const space = (namespace.replaceAll('-', '').match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  const digest = sha1(new Uint8Array([...space, ...new TextEncoder().encode(name)]));
  const bytes = digest.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .join('-');
}
