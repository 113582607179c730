import type { Converter } from '../engine/converter.ts';

/** A whole or decimal number of one unit as a duration of ISO 8601, such as `PT81H`. */
export function period(before: string, after: string): Converter {
  const form = new RegExp(`^${before}(\\d+(?:\\.\\d+)?)${after}$`);
  return {
    name: `\`${before}…${after}\``,
    to: ([first]) => {
      const text = `${before}${first?.value}${after}`;
      return first !== undefined && form.test(text) ? { value: text } : {};
    },
    from: (value) => {
      const number = typeof value === 'string' ? form.exec(value)?.[1] : undefined;
      return number === undefined ? undefined : { values: [Number(number)] };
    },
  };
}
