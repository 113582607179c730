/** The namespace of names that are URLs, 6ba7b811-9dad-11d1-80b4-00c04fd430c8. */
const urlNamespace = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

/**
 * The UUID that belongs to an address, always the same one, as a URN.
 *
 * @see RFC 9562, section 5.5 (UUID version 5) and 6.6 (namespace of URLs).
 * @internal
 */
export async function nameBasedUuid(address: string): Promise<string> {
  const name = new TextEncoder().encode(address);
  const digest = await crypto.subtle.digest('SHA-1', new Uint8Array([...urlNamespace, ...name]));
  const bytes = new Uint8Array(digest).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
