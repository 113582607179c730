import {
  failWith,
  fromBase64Url,
  InvalidArgumentError,
  type Result,
  toBase64Url,
} from '@merkki/core';
import type { PublicJwk } from '../keys/jwk.ts';
import { readPublicJwk } from '../keys/read-public-jwk.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { decompressPoint } from './decompress-point.ts';
import { decodeMultibase, encodeMultibase } from './multibase.ts';

/** Curve, its two-byte Multikey header, and how many bytes follow. */
const kinds = [
  { crv: 'Ed25519', header: [0xed, 0x01], length: 32 },
  { crv: 'P-256', header: [0x80, 0x24], length: 33 },
  { crv: 'P-384', header: [0x81, 0x24], length: 49 },
] as const;

/**
 * Writes a public key as Multikey text (`z6Mk…` for Ed25519, `zDn…` for P-256, `z82…` for P-384).
 *
 * @throws `InvalidArgumentError` `key.type` for an RSA key, which has no Multikey form, or one
 * that is not a key.
 * @see Controlled Identifiers 1.0, "Multikey".
 * @example
 * const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
 * encodeMultikey({ kty: 'OKP', crv: 'Ed25519', x }).slice(0, 4); // 'z6Mk'
 */
export function encodeMultikey(jwk: PublicJwk): string {
  const kind = kinds.find(({ crv }) => crv === jwk.crv);
  const x = fromBase64Url(jwk.x ?? '');
  const y = fromBase64Url(jwk.y ?? '');
  const point = kind?.crv === 'Ed25519' ? x : x && y && compressPoint(x, y);
  if (kind === undefined || point?.length !== kind.length) {
    throw new InvalidArgumentError({
      code: 'key.type',
      message: 'Only Ed25519, P-256 and P-384 public keys have a Multikey form.',
    });
  }
  return encodeMultibase('z', Uint8Array.of(...kind.header, ...point));
}

/**
 * Reads a public key from Multikey text.
 *
 * @returns The key, or one problem: `key.type` when it is no Multikey of a known kind, `key.weak`
 * for an Ed25519 key of small order.
 * @see Controlled Identifiers 1.0, "Multikey".
 * @example
 * decodeMultikey('z6Mk').ok; // false
 */
export function decodeMultikey(text: string): Result<PublicJwk, ProofsProblem> {
  const bytes = decodeMultibase('z', text);
  const kind = kinds.find(
    ({ header, length }) =>
      bytes?.length === length + 2 && bytes[0] === header[0] && bytes[1] === header[1],
  );
  if (bytes === undefined || kind === undefined) return failWith(proofsProblem('key.type'));
  const key = bytes.slice(2);
  if (kind.crv === 'Ed25519') {
    return readPublicJwk({ kty: 'OKP', crv: kind.crv, x: toBase64Url(key) });
  }
  const point = decompressPoint(kind.crv, key);
  if (point === undefined) return failWith(proofsProblem('key.type'));
  const [x, y] = [toBase64Url(point.x), toBase64Url(point.y)];
  return readPublicJwk({ kty: 'EC', crv: kind.crv, x, y });
}

/** A point as its x coordinate and the parity of y. @see SEC 1, section 2.3.3. */
function compressPoint(x: Uint8Array, y: Uint8Array): Uint8Array {
  return Uint8Array.of(2 + ((y.at(-1) ?? 0) & 1), ...x);
}
