import type { Converter } from '../engine/converter.ts';

/** The same conversion without a way back: the value stands elsewhere too. */
export function oneWay({ name, always, to }: Converter): Converter {
  return { name, to, ...(always === undefined ? {} : { always }) };
}
