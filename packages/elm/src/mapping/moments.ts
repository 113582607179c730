import { formatInstant, InvalidArgumentError, parseInstant } from '@merkki/core';

/** A calendar date as an instant: ELM has no dates, so the day begins in UTC. */
export function atMidnight(date: string): string {
  return `${date}T00:00:00Z`;
}

/** An instant as given, so that its calendar day stays; a `Date` becomes UTC. */
export function instantText(moment: string | Date, name: string): string {
  if (typeof moment !== 'string') {
    const milliseconds = moment.getTime();
    if (!Number.isNaN(milliseconds)) return formatInstant(milliseconds);
  } else if (parseInstant(moment) !== undefined) return moment;
  throw new InvalidArgumentError({
    code: 'elm.instant',
    message: `${name} must be a date and time with its zone.`,
    params: { name },
  });
}
