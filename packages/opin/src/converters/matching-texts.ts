import type { JsonValue, Loss } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** Texts of a form, as a list; others are lost with a code. */
export function matchingTexts(name: string, pattern: RegExp, code: Loss['code']): Converter {
  const fits = (value: JsonValue): boolean => typeof value === 'string' && pattern.test(value);
  return {
    name: `list of ${name}`,
    to: (matches) => {
      const value = matches.filter((match) => fits(match.value)).map((match) => match.value);
      const losses = matches
        .filter((match) => !fits(match.value))
        .map(({ pointer }) => ({ ...makeLoss('loss.code-unknown', pointer), code }));
      return value.length === 0 ? { losses } : { value, losses };
    },
    from: (value) => {
      if (!Array.isArray(value)) return undefined;
      const values: readonly JsonValue[] = value;
      return values.every(fits) ? { values } : undefined;
    },
  };
}
