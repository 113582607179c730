import { InvalidArgumentError, type JsonObject, parseInstant, toMilliseconds } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { VerifyTokenOptions } from './verify-token-options.ts';

/** The clock of a verification, in milliseconds. */
export interface TokenClock {
  readonly now: number;
  readonly skew: number;
  readonly provenAt: number | undefined;
}

/** Reads the options that have to do with time. @internal */
export function readTokenClock(options: VerifyTokenOptions): TokenClock {
  const now = toMilliseconds(options.now);
  const seconds = options.clockSkewSeconds ?? 60;
  const provenAt = options.provenAt === undefined ? undefined : toMilliseconds(options.provenAt);
  const isUsable = provenAt !== undefined || options.provenAt === undefined;
  if (now === undefined || !isUsable || !(seconds >= 0 && seconds <= 300)) {
    throw new InvalidArgumentError({
      code: 'jwt.options',
      message:
        '"now" and "provenAt" must be instants, and "clockSkewSeconds" a number from 0 to 300.',
    });
  }
  return { now, skew: seconds * 1000, provenAt };
}

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
  { now, skew }: TokenClock,
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
