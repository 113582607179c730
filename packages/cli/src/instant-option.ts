import { parseInstant } from '@merkki/core';
import { usageError } from './usage-error.ts';

/**
 * A moment given on the command line; a bare date counts as its end, in UTC.
 *
 * @internal
 */
export function instantOption(option: string, text: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text;
  if (parseInstant(moment) === undefined) throw usageError('usage.not-an-instant', { option });
  return moment;
}
