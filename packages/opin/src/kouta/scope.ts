import { atPointer } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';

/** A scope in one unit of the national code set; read back only where that unit stands beside it. */
export function scope(unit: string): Converter {
  return {
    name: `number, unit \`${unit}\``,
    to: ([first]) => (first === undefined ? {} : { value: first.value }),
    from: (value, { pointer, document }) => {
      const beside = `${pointer.slice(0, pointer.lastIndexOf('/'))}/opintojenLaajuusyksikkoKoodiUri`;
      const found = atPointer(document, beside);
      return typeof value === 'number' &&
        typeof found === 'string' &&
        found.replace(/#\d+$/, '') === unit
        ? { values: [value] }
        : undefined;
    },
  };
}

/** ECTS credits (opintopiste). */
export const creditUnit = 'opintojenlaajuusyksikko_2';

/** Hours (tunti). */
export const hourUnit = 'opintojenlaajuusyksikko_5';
