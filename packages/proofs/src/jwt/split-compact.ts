import { fromBase64Url } from '@merkki/core';

/** The three segments of a compact JWS, decoded, and the bytes that are signed. */
export interface CompactJws {
  readonly header: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly signingInput: Uint8Array;
}

/**
 * Takes a compact JWS apart; `undefined` unless it is three segments of canonical base64url.
 *
 * @see RFC 7515, sections 2 and 7.1.
 * @internal
 */
export function splitCompact(jws: unknown): CompactJws | undefined {
  if (typeof jws !== 'string') return undefined; // what a request held may be anything
  const segments = jws.split('.');
  const [header, payload, signature] = segments.map(fromBase64Url);
  if (segments.length !== 3 || !header || !payload || !signature) return undefined;
  const signingInput = new TextEncoder().encode(jws.slice(0, jws.lastIndexOf('.')));
  return { header, payload, signature, signingInput };
}
