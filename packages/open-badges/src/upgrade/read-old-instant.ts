import { parseInstant } from '@merkki/core';

/** A date of an old badge as date and time with zone. */
export interface OldInstant {
  readonly text: string;
  /** True when the zone was not written. */
  readonly lacksZone: boolean;
}

const iso8601 =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt]([0-9]{2}:[0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$/;

/**
 * Reads a date of Open Badges 2.0: ISO 8601, where seconds may be left out and the offset written
 * without colon. A calendar date counts from its first second.
 *
 * @param zone - Stands where none is written.
 * @returns `undefined` when it is no date, or one that is not in the calendar.
 * @see Open Badges 2.0, section "Primitive datatypes" (DateTime).
 * @internal
 */
export function readOldInstant(text: string, zone: string): OldInstant | undefined {
  if (parseInstant(text) !== undefined) return { text, lacksZone: false };
  const parts = iso8601.exec(text);
  if (parts === null || text.endsWith('\n')) return undefined;
  const [, day, minutes = '00:00', seconds = '00', fraction, offset] = parts;
  const time = `${minutes}:${seconds}${fraction === undefined ? '' : `.${fraction}`}`;
  const whole = `${day}T${time}${offset === undefined ? zone : withColon(offset)}`;
  return parseInstant(whole) === undefined
    ? undefined
    : { text: whole, lacksZone: offset === undefined };
}

function withColon(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z';
  return `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
}
