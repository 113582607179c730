import { fromBase64Url, toBase64Url } from '@merkki/core';
import { decodeBase58, encodeBase58 } from './base58.ts';

/** The base encodings of Multibase that securing documents use: base58btc and base64url. */
export type MultibasePrefix = 'z' | 'u';

const codecs = {
  z: { encode: encodeBase58, decode: decodeBase58 },
  u: { encode: toBase64Url, decode: fromBase64Url },
} as const;

/**
 * Writes bytes in Multibase.
 *
 * @see Controlled Identifiers 1.0, "Multibase".
 * @example
 * encodeMultibase('z', new Uint8Array([0, 255])); // 'z15Q'
 */
export function encodeMultibase(prefix: MultibasePrefix, bytes: Uint8Array): string {
  return prefix + codecs[prefix].encode(bytes);
}

/**
 * Reads Multibase in one expected encoding; `undefined` for any other.
 *
 * @see Controlled Identifiers 1.0, "Multibase".
 * @example
 * decodeMultibase('z', 'z15Q'); // Uint8Array [0, 255]
 */
export function decodeMultibase(
  prefix: MultibasePrefix,
  text: string,
): Uint8Array<ArrayBuffer> | undefined {
  return text.startsWith(prefix) ? codecs[prefix].decode(text.slice(1)) : undefined;
}
