import { InvalidArgumentError, parseInstant } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import type { Ledger } from './ledger.ts';

/** The instants of a badge. */
export interface BadgeTimes {
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly awardedDate: string;
  readonly activityStartDate?: string;
  readonly activityEndDate?: string;
}

/**
 * Finds the instants of a badge. A calendar date counts from its first second in UTC.
 *
 * @returns The instants, and whether `validFrom` is the date of issue and nothing else.
 * @internal
 */
export function buildTimes(
  ledger: Ledger,
  award: MicroCredentialAward,
  from: string | undefined,
): { readonly times: BadgeTimes; readonly isIssueDateTold: boolean } {
  const { microCredential, awardedOn, issuedOn, completedOn, validUntil } = award;
  const validFrom = from ?? award.validFrom ?? startOf(issuedOn);
  if (parseInstant(validFrom) === undefined) {
    throw new InvalidArgumentError({
      code: 'schema.format',
      message: 'validFrom is no date and time with zone.',
      pointer: '/validFrom',
    });
  }
  const isIssueDateTold = award.validFrom === undefined && validFrom === startOf(issuedOn);
  if (validFrom === award.validFrom) ledger.carry('/validFrom');
  if (isIssueDateTold) ledger.carry('/issuedOn');
  ledger.carry('/validUntil', '/awardedOn', '/completedOn');
  const chosen = microCredential.offerings?.find(({ id }) => id === award.offering);
  const begins = chosen?.start ?? microCredential.participation.start;
  return {
    isIssueDateTold,
    times: {
      validFrom,
      ...(validUntil === undefined ? {} : { validUntil }),
      awardedDate: startOf(awardedOn ?? issuedOn),
      ...(begins === undefined ? {} : { activityStartDate: startOf(begins) }),
      // Only what is known of this learner: a course may end later than its participant.
      ...(completedOn === undefined ? {} : { activityEndDate: startOf(completedOn) }),
    },
  };
}

function startOf(date: string): string {
  return `${date}T00:00:00Z`;
}
