import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** Form of a number that is written as a text: digits, and decimals after a point. */
export const decimalPattern = '^\\d+(?:\\.\\d+)?$';

/** A number as a text of digits, with a point before the decimals. */
export const decimalText: Converter = Object.freeze({
  name: 'number as text',
  to: ([first]) => {
    const text = String(first?.value);
    if (first === undefined || new RegExp(decimalPattern).test(text)) {
      return first === undefined ? {} : { value: text };
    }
    return { losses: [makeLoss('loss.precision', first.pointer)] };
  },
  from: (value) =>
    typeof value === 'string' && new RegExp(decimalPattern).test(value)
      ? { values: [Number(value)] }
      : undefined,
} satisfies Converter);
