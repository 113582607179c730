import type { Converter } from '../engine/converter.ts';

/** One value with all that is in it, in the form of the definition. */
export const whole: Converter = Object.freeze({
  name: 'as it is, whole',
  to: ([first]) => (first === undefined ? {} : { value: first.value }),
  from: (value) => ({ values: [value] }),
} satisfies Converter);
