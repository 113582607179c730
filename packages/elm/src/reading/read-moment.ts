import { InvalidArgumentError, isCalendarDate, parseInstant } from '@merkki/core';
import type { ElmNode } from './elm-node.ts';

/**
 * Reads a moment as the calendar date that the model has: that of the zone asked for, or else the one
 * that is written. A time of day that is not the beginning of a day is told as lost.
 *
 * @internal
 */
export function readDate(node: ElmNode, name: string): string | undefined {
  const text = node.peek(name);
  const moment = typeof text === 'string' ? toLocal(text, node.reading.timeZone) : undefined;
  if (moment === undefined) {
    if (text !== undefined) node.lose('loss.unreadable', name);
    return undefined;
  }
  node.value(name);
  if (!moment.isWholeDay) node.lose('loss.time-of-day', name);
  return moment.date;
}

/**
 * The calendar date of a moment.
 *
 * @internal
 */
export function toLocal(
  text: string,
  timeZone: string | undefined,
): { readonly date: string; readonly isWholeDay: boolean } | undefined {
  const milliseconds = timeZone === undefined ? undefined : parseInstant(text);
  const local = milliseconds === undefined ? text : inZone(milliseconds, timeZone);
  const [, date = '', time] = /^(\d{4}-\d{2}-\d{2})(?:T(.*))?$/.exec(local) ?? [];
  if (!isCalendarDate(date)) return undefined;
  return { date, isWholeDay: time === undefined || /^00:00(:00(\.0+)?)?(Z|[+-].*)?$/.test(time) };
}

/**
 * Asserts that a zone is known.
 *
 * @throws `InvalidArgumentError` `elm.time-zone`.
 * @internal
 */
export function assertTimeZone(timeZone: string): void {
  try {
    inZone(0, timeZone);
  } catch (cause) {
    throw new InvalidArgumentError({
      code: 'elm.time-zone',
      message: 'timeZone must be an IANA time zone.',
      cause,
    });
  }
}

function inZone(milliseconds: number, timeZone: string | undefined): string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(milliseconds).replace(' ', 'T');
}
