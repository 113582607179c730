import { atPointer, isCalendarDate } from '@merkki/core';
import { toInstant, toLocalTime } from '../converters/finnish-time.ts';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** The beginning of a day in Finland, as an instant. */
export const firstMoment: Converter = dayMoment('00:00');

/** The last minute of a day in Finland, as an instant. */
export const lastMoment: Converter = dayMoment('23:59');

function dayMoment(clock: string): Converter {
  return {
    name: `instant, ${clock} in Finland`,
    to: ([first]) => {
      const value =
        typeof first?.value === 'string' ? toInstant(`${first.value}T${clock}`) : undefined;
      return value === undefined ? {} : { value };
    },
    from: (value, { pointer }) => {
      const local = typeof value === 'string' ? toLocalTime(value) : undefined;
      const day = local?.slice(0, 10) ?? '';
      if (!isCalendarDate(day)) return undefined;
      const isWhole = local === `${day}T${clock}`;
      return { values: [day], losses: isWhole ? [] : [makeLoss('loss.precision', pointer)] };
    },
  };
}

/**
 * The day in Finland of an instant. Read back, it is a moment of that day, unless the instant itself
 * stands elsewhere.
 *
 * @param clock - The moment of a day that says no more, `HH:mm`.
 * @param wholeAt - Pointer of the target value that has the instant.
 */
export function dayOfInstant(clock: string, wholeAt: string): Converter {
  return {
    name: `day in Finland, ${clock}`,
    to: ([first]) => {
      const local = typeof first?.value === 'string' ? toLocalTime(first.value) : undefined;
      if (first === undefined || local === undefined) return {};
      const isWhole = local.endsWith(`T${clock}`);
      return {
        value: local.slice(0, 10),
        losses: isWhole ? [] : [makeLoss('loss.precision', first.pointer)],
      };
    },
    from: (value, { document }) => {
      if (typeof value !== 'string' || !isCalendarDate(value)) return undefined;
      const whole = atPointer(document, wholeAt);
      const day = typeof whole === 'string' ? toLocalTime(whole)?.slice(0, 10) : undefined;
      if (day === value) return { values: [] };
      const instant = toInstant(`${value}T${clock}`);
      return instant === undefined ? undefined : { values: [instant] };
    },
  };
}
