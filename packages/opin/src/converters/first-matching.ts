import type { Converter } from '../engine/converter.ts';
import type { LossCode } from '../loss-codes.ts';
import { makeLoss } from '../make-loss.ts';

/** The first text of a form; the others of that form have no place, and what has another form has a code. */
export function firstMatching(name: string, pattern: RegExp, code: LossCode): Converter {
  return {
    name,
    to: (matches) => {
      const fits = matches.map(({ value }) => typeof value === 'string' && pattern.test(value));
      const first = fits.indexOf(true);
      const losses = matches.flatMap(({ pointer }, index) => {
        if (index === first) return [];
        return [makeLoss(fits[index] === true ? 'loss.no-place' : code, pointer)];
      });
      const value = matches[first]?.value;
      return value === undefined ? { losses } : { value, losses };
    },
    from: (value) =>
      typeof value === 'string' && pattern.test(value) ? { values: [value] } : undefined,
  };
}
