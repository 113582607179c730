import { isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { textsOf } from './texts.ts';

/** Words as a list of `{ kieli, arvo }`. Which words translate each other is lost. */
export const keywords: Converter = Object.freeze({
  name: 'words with their language',
  to: (matches, { languages }) => {
    const parts = matches.map((match) => ({ match, ...textsOf(match, languages) }));
    const value = parts.flatMap(({ texts }) => texts.map(([kieli, arvo]) => ({ kieli, arvo })));
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
      values: words.flatMap((word) =>
        isJsonObject(word) && typeof word['kieli'] === 'string' && typeof word['arvo'] === 'string'
          ? [{ [word['kieli']]: word['arvo'] }]
          : [],
      ),
    };
  },
} satisfies Converter);
