import { toBase64Url } from '@merkki/core';
import type { PublicJwk } from './jwk.ts';

/** The members that make the key of each kind, in lexicographic order. */
const required = {
  OKP: ['crv', 'kty', 'x'],
  EC: ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
} as const;

/**
 * The SHA-256 thumbprint of a key in base64url.
 *
 * @see RFC 7638, section 3; RFC 8037, section 2.
 * @internal
 */
export async function thumbprint(jwk: PublicJwk): Promise<string> {
  const members = required[jwk.kty].map((member) => [member, jwk[member]]);
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(members)));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}
