import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** One value as it is; a second one has no place. */
export const copy: Converter = Object.freeze({
  name: 'as it is',
  to: ([first, ...others]) => ({
    ...(first === undefined ? {} : { value: first.value }),
    losses: others.map(({ pointer }) => makeLoss('loss.no-place', pointer)),
  }),
  from: (value) => (typeof value === 'object' ? undefined : { values: [value] }),
} satisfies Converter);
