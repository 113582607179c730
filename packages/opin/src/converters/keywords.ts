import { isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { textsOf } from './texts.ts';
import type { TypedText } from './typed-texts.ts';

/** Words as a list of objects with a language. Which words translate each other is lost. */
export function wordList({ language: languageMember, value: valueMember }: TypedText): Converter {
  return {
    name: 'words with their language',
    to: (matches, { languages }) => {
      const parts = matches.map((match) => ({ match, ...textsOf(match, languages) }));
      const value = parts.flatMap(({ texts }) =>
        texts.map(([language, word]) => ({ [languageMember]: language, [valueMember]: word })),
      );
      const losses = parts.flatMap((part) => [
        ...part.losses,
        ...(part.texts.length > 1 ? [makeLoss('loss.structure', part.match.list)] : []),
      ]);
      return value.length === 0 ? { losses } : { value, losses };
    },
    from: (value) => {
      if (!Array.isArray(value)) return undefined;
      const words: readonly JsonValue[] = value;
      return {
        values: words.flatMap((word) => {
          const part = isJsonObject(word) ? word : {};
          const language = part[languageMember];
          const text = part[valueMember];
          return typeof language === 'string' && typeof text === 'string'
            ? [{ [language]: text }]
            : [];
        }),
      };
    },
  };
}

/** Words as Opintopolku lists them, `{ kieli, arvo }`. */
export const keywords: Converter = Object.freeze(wordList({ language: 'kieli', value: 'arvo' }));
