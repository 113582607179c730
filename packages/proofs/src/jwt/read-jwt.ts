import {
  failWith,
  isJsonObject,
  type JsonObject,
  type Result,
  readJson,
  succeed,
} from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { splitCompact } from './split-compact.ts';

/** A JWT taken apart. */
export interface JwtParts {
  readonly header: JsonObject;
  readonly payload: JsonObject;
  readonly signature: Uint8Array;
  readonly signingInput: Uint8Array;
}

const maxLength = 1_398_104; // what 1 MiB takes in base64url

/**
 * Takes a JWT in compact form apart, strictly: header and payload are each one JSON object without
 * duplicate members.
 *
 * @see RFC 7515, section 4; RFC 7519, section 7.2.
 * @internal
 */
export function readJwt(jwt: unknown): Result<JwtParts, ProofsProblem> {
  if (typeof jwt === 'string' && jwt.length > maxLength)
    return failWith(proofsProblem('limits.size', '', { maxLength }));
  const parts = splitCompact(jwt);
  if (parts === undefined) {
    return failWith(proofsProblem('jwt.malformed', '', { reason: 'encoding' }));
  }
  const header = readObject(parts.header);
  if (!header.ok) return header;
  const payload = readObject(parts.payload);
  return payload.ok ? succeed({ ...parts, header: header.value, payload: payload.value }) : payload;
}

function readObject(bytes: Uint8Array): Result<JsonObject, ProofsProblem> {
  const read = readJson(bytes);
  if (read.ok && isJsonObject(read.value)) return succeed(read.value);
  const reason = read.ok ? 'object' : (read.error[0]?.code ?? 'json');
  return failWith(proofsProblem('jwt.malformed', '', { reason }));
}
