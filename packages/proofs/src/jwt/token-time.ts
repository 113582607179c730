import { type JsonObject, parseInstant } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { VerificationClock } from '../read-clock.ts';

/** When a token says it was signed; for want of better, from when its content holds. @internal */
export function signingTime(
  { iat, nbf }: JsonObject,
  { validFrom, issuanceDate }: JsonObject = {},
): number | undefined {
  const seconds = [iat, nbf].find((value) => typeof value === 'number');
  if (typeof seconds === 'number') return seconds * 1000;
  const text = validFrom ?? issuanceDate;
  return typeof text === 'string' ? parseInstant(text) : undefined;
}

/** What the claims of the signature's own time say against it. @internal */
export function lifetimeProblem(
  { iat, nbf, exp }: JsonObject,
  { now, skew }: VerificationClock,
): ProofsProblem | undefined {
  // The W3C's own vectors write dates as text; only a number is a date here.
  const seconds = (value: unknown): number | undefined =>
    typeof value === 'number' ? value * 1000 : undefined;
  if ((seconds(iat) ?? 0) > now + skew) return proofsProblem('jwt.iat');
  if ((seconds(nbf) ?? 0) > now + skew) return proofsProblem('jwt.not-yet-valid');
  if ((seconds(exp) ?? Number.POSITIVE_INFINITY) <= now - skew) {
    return proofsProblem('jwt.expired');
  }
  return undefined;
}
