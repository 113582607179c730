import { isJsonObject, type JsonObject } from '@merkki/core';
import type { SignatureAlgorithm } from '../keys/algorithms.ts';
import { secretMembers } from '../keys/jwk.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import { profileOf } from './jwt-profile.ts';

/** The algorithms that a token may have; Open Badges 3.0 requires RS256. */
const allowed: readonly SignatureAlgorithm[] = ['RS256', 'ES256', 'ES384', 'EdDSA', 'PS256'];
/** The algorithms that the validator of 1EdTech takes. */
const badgeAlgorithms: readonly unknown[] = ['RS256', 'ES256'];
const forbidden = ['b64', 'zip', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256'] as const;
const known: readonly string[] = ['alg', 'kid', 'jwk', 'typ', 'cty'];

/** The values of `typ` by what a token holds. */
const types = {
  vc: [undefined, 'JWT', 'vc+jwt'],
  vp: [undefined, 'JWT', 'vp+jwt'],
} as const;

/** The algorithm of a header, when it is allowed. @internal */
export function readAlgorithm(header: JsonObject): SignatureAlgorithm | undefined {
  return allowed.find((alg) => alg === header['alg']);
}

/**
 * What is wrong with the header of a token, before any key is looked for.
 *
 * @see Open Badges 3.0, "JSON Web Token Proof Format"; RFC 8725, section 3.
 * @internal
 */
export function headerProblem(header: JsonObject, content: 'vc' | 'vp'): ProofsProblem | undefined {
  const { typ, cty, jwk } = header;
  if (Object.hasOwn(header, 'crit')) return proofsProblem('jwt.crit');
  if (readAlgorithm(header) === undefined) return proofsProblem('jwt.alg');
  const member = forbidden.find((name) => Object.hasOwn(header, name));
  if (member !== undefined) return proofsProblem('jwt.header-not-allowed', '', { member });
  const expected: readonly unknown[] = types[content];
  const isNested = typeof cty === 'string' && cty.toUpperCase() === 'JWT'; // RFC 7519, section 5.2
  if (!expected.includes(typ) || isNested) return proofsProblem('jwt.typ');
  if (isJsonObject(jwk) && secretMembers.some((name) => Object.hasOwn(jwk, name))) {
    return proofsProblem('jwt.private-key');
  }
  if (header['kid'] === undefined && jwk === undefined) return proofsProblem('jwt.key-missing');
  return undefined;
}

/** The members of a header that were not looked at, and an algorithm outside the profile. @internal */
export function headerNotes(header: JsonObject): readonly ProofsProblem[] {
  const { alg } = header;
  const isOutside = profileOf(header) === 'ob3' && !badgeAlgorithms.includes(alg);
  return [
    ...(isOutside ? [proofsProblem('jwt.outside-profile', '', { alg: String(alg) })] : []),
    ...unknownMembers(header),
  ];
}

/** @internal */
export function unknownMembers(header: JsonObject): readonly ProofsProblem[] {
  return Object.keys(header)
    .filter((member) => !known.includes(member))
    .map((member) => proofsProblem('jwt.unknown-header', '', { member: member.slice(0, 100) }));
}
