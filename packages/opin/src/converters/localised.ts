import type { Converter } from '../engine/converter.ts';
import { textsOf, toTexts } from './texts.ts';

/** A text in the languages of the target document. */
export const localised: Converter = Object.freeze({
  name: 'text by language',
  to: ([first], { languages }) => {
    if (first === undefined) return {};
    const { texts, losses } = textsOf(first, languages);
    return texts.length === 0 ? { losses } : { value: Object.fromEntries(texts), losses };
  },
  from: (value) => {
    const texts = toTexts(value);
    return Object.keys(texts).length === 0 ? undefined : { values: [texts] };
  },
} satisfies Converter);
