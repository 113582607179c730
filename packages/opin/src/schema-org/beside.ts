import { atPointer, isJsonObject } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';

/** A number; read back only where a member beside it names the unit. */
export function numberIn(unit: string, member: string): Converter {
  return {
    name: `number, \`${member}\` is \`${unit}\``,
    to: ([first]) => (first === undefined ? {} : { value: first.value }),
    from: (value, { pointer, document }) => {
      const whole = atPointer(document, pointer.slice(0, pointer.lastIndexOf('/')));
      return typeof value === 'number' && isJsonObject(whole) && whole[member] === unit
        ? { values: [value] }
        : undefined;
    },
  };
}
