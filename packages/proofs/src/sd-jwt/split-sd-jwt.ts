import {
  decodeUtf8,
  failWith,
  fromBase64Url,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Result,
  readJson,
  succeed,
} from '@merkki/core';
import { type JwtParts, readJwt } from '../jwt/read-jwt.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** What a disclosure says: a member of an object, or (without name) an element of an array. */
export interface Disclosure {
  readonly text: string;
  readonly name?: string;
  readonly value: JsonValue;
}

/** An SD-JWT taken apart. */
export interface SdJwtParts {
  /** The token of the issuer. */
  readonly jwt: JwtParts;
  readonly disclosures: readonly Disclosure[];
  /** The token by which the holder proves to have the key. */
  readonly keyBinding?: JwtParts;
  /** Everything up to that token: what its `sd_hash` is of. */
  readonly presented: string;
}

const maxDisclosures = 1_000;
const maxLength = 1_398_104; // as for a JWT

/**
 * Takes an SD-JWT in compact form apart, strictly: every part is canonical base64url of one JSON value
 * without duplicate members. An SD-JWT without key binding ends in `~`.
 *
 * @see RFC 9901 (Selective Disclosure for JWTs), section 4.
 * @internal
 */
export function splitSdJwt(text: unknown): Result<SdJwtParts, ProofsProblem> {
  if (typeof text !== 'string') return malformed('encoding');
  if (text.length > maxLength) return failWith(proofsProblem('limits.size', '', { maxLength }));
  const [first = '', ...rest] = text.split('~');
  const last = rest.pop();
  if (last === undefined) return malformed('separator');
  if (rest.length > maxDisclosures) {
    const params = { limit: 'disclosures', maximum: maxDisclosures };
    return failWith(proofsProblem('limits.complexity', '', params));
  }
  const jwt = readJwt(first);
  if (!jwt.ok) return jwt;
  const disclosures: Disclosure[] = [];
  for (const encoded of rest) {
    const disclosure = readDisclosure(encoded);
    if (disclosure === undefined) return failWith(proofsProblem('sd-jwt.disclosure-invalid'));
    disclosures.push(disclosure);
  }
  const presented = text.slice(0, text.length - last.length);
  if (last === '') return succeed({ jwt: jwt.value, disclosures, presented });
  const keyBinding = readJwt(last);
  return keyBinding.ok
    ? succeed({ jwt: jwt.value, disclosures, presented, keyBinding: keyBinding.value })
    : malformed('key-binding');
}

/** @see RFC 9901, section 4.2 (Disclosures). */
function readDisclosure(encoded: string): Disclosure | undefined {
  const bytes = fromBase64Url(encoded);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  const read = text === undefined ? undefined : readJson(text);
  if (read?.ok !== true || !Array.isArray(read.value)) return undefined;
  const [salt, second, third] = read.value;
  if (typeof salt !== 'string' || second === undefined) return undefined;
  if (read.value.length === 2) return { text: encoded, value: second };
  if (read.value.length !== 3 || typeof second !== 'string' || third === undefined)
    return undefined;
  return second === '_sd' || second === '...'
    ? undefined
    : { text: encoded, name: second, value: third };
}

function malformed(reason: string): Result<never, ProofsProblem> {
  return failWith(proofsProblem('jwt.malformed', '', { reason }));
}

/** The claims about the token itself, which nobody may hide. @internal */
export const protectedClaims: readonly string[] = [
  'iss',
  'nbf',
  'exp',
  'cnf',
  'vct',
  'vct#integrity',
  'status',
];

/** The public key of the holder that a token names in `cnf`. @internal */
export function holderKeyOf({ cnf }: JsonObject): JsonValue | undefined {
  return isJsonObject(cnf) ? cnf['jwk'] : undefined;
}
