import { atPointer, isJsonObject } from '@merkki/core';
import { decimalText } from '../converters/decimal-text.ts';
import type { Converter } from '../engine/converter.ts';

/** Kind of cost, where the price has an amount or is none. */
export function totalCosts(costType: string): Converter {
  return {
    name: `\`${costType}\`, where there is an amount`,
    to: ([first]) => {
      const price = isJsonObject(first?.value) ? first.value : {};
      const isStated = price['amount'] !== undefined || price['type'] === 'free';
      return isStated ? { value: costType, carried: [] } : { carried: [] };
    },
    from: (value) => (value === costType ? { values: [] } : undefined),
  };
}

/** The price of what is free of charge. */
export const nothing: Converter = Object.freeze({
  name: '`0` where it is free of charge',
  to: ([first]) => (first?.value === 'free' ? { value: '0' } : {}),
  from: (value) => (Number(value) === 0 ? { values: ['free'] } : undefined),
} satisfies Converter);

/** The amount; read back only where it is in euros. */
export const euros: Converter = Object.freeze({
  name: 'euros, as text',
  to: decimalText.to,
  from: (value, place) =>
    atPointer(place.document, place.pointer.replace(/amount$/, 'currency')) === 'EUR'
      ? decimalText.from?.(value, place)
      : undefined,
} satisfies Converter);
