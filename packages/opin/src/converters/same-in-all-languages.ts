import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { toTexts } from './texts.ts';

/** One text, the same in every language of the target document. */
export const sameInAllLanguages: Converter = Object.freeze({
  name: 'same in every language',
  to: ([first], { languages }) => {
    const text = first?.value;
    return text === undefined || languages.length === 0
      ? {}
      : { value: Object.fromEntries(languages.map((language) => [language, text])) };
  },
  from: (value, { pointer }) => {
    const [first, ...others] = Object.entries(toTexts(value));
    if (first === undefined) return undefined;
    return {
      values: [first[1]],
      losses: others
        .filter(([, text]) => text !== first[1])
        .map(([language]) => makeLoss('loss.language', `${pointer}/${language}`)),
    };
  },
} satisfies Converter);
