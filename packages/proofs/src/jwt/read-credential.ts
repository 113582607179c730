import {
  failWith,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Result,
  succeed,
} from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { claimRules, isVersion2, registeredClaims } from './claims.ts';
import type { JwtProfile } from './jwt-profile.ts';

/** A credential out of a JWT, and which of the claims that repeat it are missing. */
export interface ReadCredential {
  readonly credential: JsonObject;
  readonly notes: readonly ProofsProblem[];
}

/**
 * Takes the credential out of the payload of a JWT: the payload itself, or claim `vc` for data model
 * 1.1.
 *
 * @returns The credential, or one problem: `jwt.malformed`, `jwt.typ` for a presentation,
 * `jwt.vc-claim-in-v2`.
 * @internal
 */
export function readCredential(payload: JsonObject): Result<JsonObject, ProofsProblem> {
  const { vc, vp, type } = payload;
  const types = [type, isJsonObject(vc) ? vc['type'] : undefined].flat();
  if (vp !== undefined || types.includes('VerifiablePresentation')) {
    return failWith(proofsProblem('jwt.typ'));
  }
  if (vc === undefined) {
    return payload['@context'] === undefined
      ? failWith(proofsProblem('jwt.malformed', '', { reason: 'no-credential' }))
      : succeed(
          Object.fromEntries(
            Object.entries(payload).filter(([name]) => !registeredClaims.includes(name)),
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
 * is filled in from the claim. By VC-JOSE-COSE no claim has to be there, and `nbf` and `exp` are the
 * signature's.
 *
 * @returns The credential and a note per missing or inexact claim, or the first disagreement.
 * @internal
 */
export function compareClaims(
  payload: JsonObject,
  credential: JsonObject,
  profile: JwtProfile,
): Result<ReadCredential, ProofsProblem> {
  const notes: ProofsProblem[] = [];
  let filled = credential;
  for (const { claim, pointer, expected, isSound, fill } of claimRules) {
    const value = payload[claim];
    const wanted = expected(credential);
    const isOfSignature = profile === 'vc-jose' && (claim === 'nbf' || claim === 'exp');
    if (value === undefined) {
      if (wanted !== undefined && profile === 'ob3')
        notes.push(proofsProblem('jwt.missing-claim', '', { claim }));
      continue;
    }
    const disagree = failWith(proofsProblem(`jwt.${claim}`, pointer));
    if (!isSound(value)) return disagree;
    if (isOfSignature) continue;
    if (wanted === undefined) {
      const more = fill(filled, value);
      if (more === undefined) return disagree;
      filled = more;
    } else if (wanted !== (typeof value === 'number' ? Math.floor(value) : value)) {
      // Some wallets name the DID where the credential names a DID URL of it.
      if (!isDidOf(value, wanted) || (claim !== 'iss' && claim !== 'sub')) return disagree;
      notes.push(proofsProblem('jwt.claim-fragment', pointer, { claim }));
    }
  }
  return succeed({ credential: filled, notes });
}

function isDidOf(did: JsonValue, url: string | number): boolean {
  return typeof did === 'string' && did.startsWith('did:') && String(url).startsWith(`${did}#`);
}
