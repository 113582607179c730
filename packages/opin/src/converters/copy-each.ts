import type { Converter } from '../engine/converter.ts';

/** Several values as a list, as they are. */
export const copyEach: Converter = Object.freeze({
  name: 'list, as it is',
  to: (matches) => ({ value: matches.map(({ value }) => value) }),
  from: (value) => (Array.isArray(value) ? { values: value } : undefined),
} satisfies Converter);
