import { isCalendarDate } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** A calendar date as the beginning of that day. */
export const calendarDate: Converter = Object.freeze({
  name: 'date, at 00:00',
  to: ([first]) => (typeof first?.value === 'string' ? { value: `${first.value}T00:00` } : {}),
  from: (value, { pointer }) => {
    const date = typeof value === 'string' ? value.slice(0, 10) : '';
    if (!isCalendarDate(date)) return undefined;
    const losses = value === `${date}T00:00` ? [] : [makeLoss('loss.precision', pointer)];
    return { values: [date], losses };
  },
} satisfies Converter);
