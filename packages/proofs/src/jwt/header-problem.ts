import { isJsonObject, type JsonObject } from '@merkki/core';
import type { VerificationAlgorithm } from '../keys/algorithms.ts';
import { secretMembers } from '../keys/jwk.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** The algorithms that a VC-JWT may have; Open Badges 3.0 requires RS256. */
const allowed: readonly VerificationAlgorithm[] = ['RS256', 'ES256', 'ES384', 'EdDSA', 'PS256'];
const types: readonly unknown[] = [undefined, 'JWT', 'vc+jwt'];
const forbidden = ['b64', 'zip', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256'] as const;
const known: readonly string[] = ['alg', 'kid', 'jwk', 'typ', 'cty'];

/** The algorithm of a header, when it is allowed. @internal */
export function readAlgorithm(header: JsonObject): VerificationAlgorithm | undefined {
  return allowed.find((alg) => alg === header['alg']);
}

/**
 * What is wrong with the header of a VC-JWT, before any key is looked for.
 *
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; RFC 8725, section 3.
 * @internal
 */
export function headerProblem(header: JsonObject): ProofsProblem | undefined {
  const { typ, jwk } = header;
  if (Object.hasOwn(header, 'crit')) return proofsProblem('jwt.crit');
  if (readAlgorithm(header) === undefined) return proofsProblem('jwt.alg');
  const member = forbidden.find((name) => Object.hasOwn(header, name));
  if (member !== undefined) return proofsProblem('jwt.header-not-allowed', '', { member });
  if (!types.includes(typ)) return proofsProblem('jwt.typ');
  if (isJsonObject(jwk) && secretMembers.some((name) => Object.hasOwn(jwk, name))) {
    return proofsProblem('jwt.private-key');
  }
  if (header['kid'] === undefined && jwk === undefined) return proofsProblem('jwt.key-missing');
  return undefined;
}

/** The members of a header that were not looked at. @internal */
export function headerNotes(header: JsonObject): readonly ProofsProblem[] {
  return Object.keys(header)
    .filter((member) => !known.includes(member))
    .map((member) => proofsProblem('jwt.unknown-header', '', { member: member.slice(0, 100) }));
}
