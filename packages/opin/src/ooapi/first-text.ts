import { atPointer, toPointer } from '@merkki/core';
import { textsOf } from '../converters/texts.ts';
import type { Converter } from '../engine/converter.ts';
import { leavesOf, toTree } from '../engine/leaves.ts';

/**
 * A text in one language, the first of the document. Read back, its language is not known, unless
 * the whole text stands elsewhere.
 *
 * @param wholeAt - Pointer of the target value that has the text in all languages.
 */
export function firstText(wholeAt: string): Converter {
  return {
    name: 'text in the first language',
    to: ([first], { languages: [language] }) => {
      if (first === undefined || language === undefined) return {};
      const { texts, losses } = textsOf(first, [language]);
      const [text] = texts;
      return text === undefined ? { losses } : { value: text[1], losses };
    },
    from: (value, { document }) => {
      if (typeof value !== 'string' || value.trim() === '') return undefined;
      const whole = atPointer(document, wholeAt) ?? {};
      const isThere = leavesOf(toTree(whole)).some(
        ({ parts }) => atPointer(whole, toPointer(parts)) === value,
      );
      return { values: isThere ? [] : [{ und: value }] };
    },
  };
}
