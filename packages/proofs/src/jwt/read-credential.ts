import { failWith, isJsonObject, type JsonObject, type Result, succeed } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { claimRules, isVersion2 } from './claims.ts';

/** A credential out of a JWT, and which of the claims that repeat it are missing. */
export interface ReadCredential {
  readonly credential: JsonObject;
  readonly notes: readonly ProofsProblem[];
}

/** The claims of RFC 7519, section 4.1, which are the token's and not the credential's. */
const registered: readonly string[] = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];

/**
 * Takes the credential out of the payload of a JWT: the payload itself, or claim `vc` for data model
 * 1.1.
 *
 * @returns The credential, or one problem: `jwt.malformed`, `jwt.vc-claim-in-v2`.
 * @internal
 */
export function readCredential(payload: JsonObject): Result<JsonObject, ProofsProblem> {
  const { vc } = payload;
  if (vc === undefined) {
    return payload['@context'] === undefined
      ? failWith(proofsProblem('jwt.malformed', '', { reason: 'no-credential' }))
      : succeed(
          Object.fromEntries(
            Object.entries(payload).filter(([name]) => !registered.includes(name)),
          ),
        );
  }
  if (!isJsonObject(vc)) return failWith(proofsProblem('jwt.malformed', '', { reason: 'vc' }));
  return isVersion2(vc) || payload['@context'] !== undefined
    ? failWith(proofsProblem('jwt.vc-claim-in-v2'))
    : succeed(vc);
}

/**
 * Compares the claims with the credential: each that is there must agree; what the credential lacks
 * is filled in from the claim.
 *
 * @returns The credential and a note per missing claim, or the first disagreement.
 * @internal
 */
export function compareClaims(
  payload: JsonObject,
  credential: JsonObject,
): Result<ReadCredential, ProofsProblem> {
  const notes: ProofsProblem[] = [];
  let filled = credential;
  for (const { claim, pointer, expected, isSound, fill } of claimRules) {
    const value = payload[claim];
    const wanted = expected(credential);
    if (value === undefined) {
      if (wanted !== undefined) notes.push(proofsProblem('jwt.missing-claim', '', { claim }));
      continue;
    }
    const disagree = failWith(proofsProblem(`jwt.${claim}`, pointer));
    if (!isSound(value)) return disagree;
    if (wanted === undefined) {
      const more = fill(filled, value);
      if (more === undefined) return disagree;
      filled = more;
    } else if (wanted !== (typeof value === 'number' ? Math.floor(value) : value)) return disagree;
  }
  return succeed({ credential: filled, notes });
}
