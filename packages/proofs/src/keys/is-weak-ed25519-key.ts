/** The y coordinates of the points of order 1, 2, 4 and 8 (hexadecimal, little endian). */
const smallOrderY: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/**
 * Tells whether 32 bytes are an Ed25519 key that must not be trusted: a point of small order, for
 * which one signature fits many texts, or a coordinate that is not below the field prime.
 *
 * @see RFC 8032, section 5.1.3; "Taming the many EdDSAs" (2020).
 * @internal
 */
export function isWeakEd25519Key(key: Uint8Array): boolean {
  const y = key.slice(0, 32);
  y[31] = (y[31] ?? 0) & 0x7f; // the top bit is the sign of x
  if (smallOrderY.has(toHex(y))) return true;
  const first = y[0] ?? 0;
  return first >= 0xed && y[31] === 0x7f && y.subarray(1, 31).every((byte) => byte === 0xff);
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
