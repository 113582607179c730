import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** Form of a field of education of ISCED-F. */
export const fieldPattern = '^[0-9]{2,6}$';

/** The first field of education that is a code of ISCED-F; the target has one. */
export const firstField: Converter = Object.freeze({
  name: 'first code of ISCED-F',
  to: (matches) => {
    const first = matches.find((match) => isCode(match.value));
    const losses = matches
      .filter((match) => match !== first)
      .map(({ pointer }) => makeLoss('loss.no-place', pointer));
    return first === undefined ? { losses } : { value: first.value, losses };
  },
  from: (value) => (isCode(value) ? { values: [value] } : undefined),
} satisfies Converter);

function isCode(value: unknown): boolean {
  return typeof value === 'string' && new RegExp(fieldPattern).test(value);
}
