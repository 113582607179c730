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
 * @internal
 */
export function buildTimes(
  ledger: Ledger,
  award: MicroCredentialAward,
  from: string | undefined,
): BadgeTimes {
  const { microCredential, awardedOn, issuedOn, completedOn, validUntil } = award;
  const validFrom = from ?? award.validFrom ?? startOf(issuedOn);
  if (parseInstant(validFrom) === undefined) {
    throw new InvalidArgumentError({
      code: 'schema.format',
      message: 'validFrom is no date and time with zone.',
      pointer: '/validFrom',
    });
  }
  const awardedDate = startOf(awardedOn ?? issuedOn);
  if (validFrom === award.validFrom) ledger.carry('/validFrom');
  if ([validFrom, awardedDate].includes(startOf(issuedOn))) ledger.carry('/issuedOn');
  ledger.carry('/validUntil', '/awardedOn', '/completedOn');
  const chosen = microCredential.offerings?.find(({ id }) => id === award.offering);
  const begins = chosen?.start ?? microCredential.participation.start;
  const ends = completedOn ?? chosen?.end ?? microCredential.participation.end;
  return {
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    awardedDate,
    ...(begins === undefined ? {} : { activityStartDate: startOf(begins) }),
    ...(ends === undefined ? {} : { activityEndDate: startOf(ends) }),
  };
}

function startOf(date: string): string {
  return `${date}T00:00:00Z`;
}
