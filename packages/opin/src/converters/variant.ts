import type { Converter } from '../engine/converter.ts';

/** The name of the variant that the profile picked. */
export const variant: Converter = Object.freeze({
  name: 'variant',
  always: true,
  to: (_, context) => ({ value: context.variant }),
  from: (value) => (typeof value === 'string' ? { values: [] } : undefined),
} satisfies Converter);
