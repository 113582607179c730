import { atPointer } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** The price in euros; a free realisation has no amount. */
export const feeAmount: Converter = Object.freeze({
  name: 'euros, unless free',
  to: ([first], { offering }) =>
    first === undefined || atPointer(offering, '/price/type') === 'free'
      ? {}
      : { value: first.value },
  from: (value) => (typeof value === 'number' ? { values: [value] } : undefined),
} satisfies Converter);

/** The price of one credit times the credits: the target knows only the whole price. */
export const feeOfCredits: Converter = Object.freeze({
  name: 'euros per credit × credits, unless free',
  to: ([first], { offering, definition }) => {
    const credits = atPointer(definition, '/workload/ects');
    if (typeof first?.value !== 'number' || typeof credits !== 'number') return {};
    if (atPointer(offering, '/price/type') === 'free') return {};
    const cents = Math.round(first.value * credits * 100);
    return { value: cents / 100, losses: [makeLoss('loss.no-place', first.pointer)] };
  },
} satisfies Converter);
