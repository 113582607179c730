import { InvalidArgumentError, toMilliseconds } from '@merkki/core';

/** The clock of a verification, in milliseconds. */
export interface VerificationClock {
  readonly now: number;
  readonly skew: number;
  /** Moment at which what is verified is proved to have been there. */
  readonly provenAt: number | undefined;
}

interface ClockOptions {
  readonly now: string | Date;
  readonly clockSkewSeconds?: number;
  readonly provenAt?: string | Date;
}

/**
 * Reads the options of a verification that have to do with time.
 *
 * @param code - Code of the error for options that cannot be used.
 * @throws `InvalidArgumentError` with that code.
 * @internal
 */
export function readClock(options: ClockOptions, code: string): VerificationClock {
  const now = toMilliseconds(options.now);
  const seconds = options.clockSkewSeconds ?? 60;
  const provenAt = options.provenAt === undefined ? undefined : toMilliseconds(options.provenAt);
  const isUsable = provenAt !== undefined || options.provenAt === undefined;
  if (now === undefined || !isUsable || !(seconds >= 0 && seconds <= 300)) {
    throw new InvalidArgumentError({
      code,
      message:
        '"now" and "provenAt" must be instants, and "clockSkewSeconds" a number from 0 to 300.',
    });
  }
  return { now, skew: seconds * 1000, provenAt };
}
