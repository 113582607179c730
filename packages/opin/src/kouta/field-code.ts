import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** Code sets of the national classification of education 2016, fields of education. */
export const fieldSets = [
  'kansallinenkoulutusluokitus2016koulutusalataso1',
  'kansallinenkoulutusluokitus2016koulutusalataso2',
] as const;

const fieldUri = new RegExp(`^(${fieldSets.join('|')})_[0-9]+(#[0-9]+)?$`);

/**
 * Fields of education that name the code URI of the national classification as their notation.
 * An ISCED-F code is not turned into one: no source for the correspondence was read.
 */
export const fieldCode: Converter = Object.freeze({
  name: 'code URIs of the national classification',
  to: (matches) => {
    const value = matches.flatMap((match) =>
      typeof match.value === 'string' && fieldUri.test(match.value) ? [match.value] : [],
    );
    const losses = matches
      .filter((match) => !value.some((uri) => uri === match.value))
      .map(({ pointer }) => makeLoss('loss.code-unknown', pointer));
    return value.length === 0 ? { losses } : { value, losses };
  },
  from: (value) => (Array.isArray(value) ? { values: value } : undefined),
} satisfies Converter);
