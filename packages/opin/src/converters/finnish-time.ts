import { parseInstant } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/**
 * An instant as Finnish time without zone and seconds. Seconds are lost, and so is which of the two
 * hours is meant when clocks go back.
 */
export const finnishTime: Converter = Object.freeze({
  name: 'Finnish time, to the minute',
  to: ([first]) => {
    const instant = typeof first?.value === 'string' ? parseInstant(first.value) : undefined;
    if (first === undefined || instant === undefined) return {};
    const value = toFinnishTime(instant);
    const back = toInstant(value);
    const whole = back !== undefined && parseInstant(back) === instant;
    return { value, losses: whole ? [] : [makeLoss('loss.precision', first.pointer)] };
  },
  from: (value) => {
    const instant = typeof value === 'string' ? toInstant(value) : undefined;
    return instant === undefined ? undefined : { values: [instant] };
  },
} satisfies Converter);

/** What Finnish clocks show at an instant, to the minute; `undefined` when it is none. */
export function toLocalTime(instant: string): string | undefined {
  const milliseconds = parseInstant(instant);
  return milliseconds === undefined ? undefined : toFinnishTime(milliseconds);
}

function toFinnishTime(milliseconds: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  const year = part('year').padStart(4, '0');
  return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The instant that Finnish clocks show so; of two, the first. */
export function toInstant(local: string): string | undefined {
  const candidates = ['+03:00', '+02:00'].map((zone) => `${local}:00${zone}`);
  return candidates.find((candidate) => {
    const instant = parseInstant(candidate);
    return instant !== undefined && toFinnishTime(instant) === local;
  });
}
