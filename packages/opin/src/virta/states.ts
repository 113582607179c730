import { isCalendarDate, isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** Codes of the states: active, and concluded. */
const active = '1';
const concluded = '3';

/**
 * The states of the right on one timeline: active from the first day, concluded from the day of
 * completion. Reading back, the day from which the right is concluded is that of completion.
 */
export const states: Converter = Object.freeze({
  name: 'active, then concluded',
  to: ([first], { offering }) => {
    const completed = first?.value;
    const start = offering['start'];
    if (typeof completed !== 'string' || !isCalendarDate(completed)) return {};
    const end = { AlkuPvm: completed, Koodi: concluded };
    if (typeof start !== 'string' || start >= completed) return { value: [end] };
    return { value: [{ AlkuPvm: start, LoppuPvm: dayBefore(completed), Koodi: active }, end] };
  },
  from: (value, { pointer }) => {
    if (!Array.isArray(value)) return undefined;
    const periods: readonly JsonValue[] = value;
    const parts = periods.map((one) => (isJsonObject(one) ? one : {}));
    const [end] = parts.flatMap((part) => (part['Koodi'] === concluded ? [part['AlkuPvm']] : []));
    return {
      values: typeof end === 'string' ? [end] : [],
      losses: parts.flatMap((part, index) =>
        part['Koodi'] === active || part['Koodi'] === concluded
          ? []
          : [makeLoss('loss.code-unknown', `${pointer}/${index}`)],
      ),
    };
  },
} satisfies Converter);

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
