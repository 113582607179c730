import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** True for one value of a closed list, else false: which of the others it was is lost. */
export function flag(wanted: string): Converter {
  return {
    name: `true for \`${wanted}\``,
    to: ([first]) =>
      first === undefined
        ? {}
        : {
            value: first.value === wanted,
            losses: first.value === wanted ? [] : [makeLoss('loss.code-unknown', first.pointer)],
          },
    from: (value) => (typeof value === 'boolean' ? { values: value ? [wanted] : [] } : undefined),
  };
}
