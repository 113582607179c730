import type { JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';
import { textsOf, toTexts } from './texts.ts';

/**
 * Several texts as one, a line each. What belongs together is lost where the texts do not all have
 * the same languages, or have lines of their own.
 */
export const joinedTexts: Converter = Object.freeze({
  name: 'joined, one line each',
  to: (matches, { languages }) => {
    const parts = matches.map((match) => ({ match, ...textsOf(match, languages) }));
    const value = Object.fromEntries(
      languages.flatMap((language) => {
        const lines = parts.flatMap(({ texts }) =>
          texts.filter(([own]) => own === language).map(([, text]) => text),
        );
        return lines.length === 0 ? [] : [[language, lines.join('\n')]];
      }),
    );
    const used = Object.keys(value).length;
    const even = parts.every(
      ({ texts }) => texts.length === used && texts.every(([, text]) => !text.includes('\n')),
    );
    const losses = parts.flatMap((part) => [
      ...part.losses,
      ...(even ? [] : [makeLoss('loss.structure', part.match.pointer)]),
    ]);
    return used === 0 ? { losses } : { value, losses };
  },
  from: (value, { pointer }) => {
    const byLanguage = Object.entries(toTexts(value)).map(
      ([language, text]) =>
        [language, text.split('\n').filter((line) => line.trim() !== '')] as const,
    );
    const counts = byLanguage.map(([, lines]) => lines.length);
    if (counts.length === 0) return undefined;
    const values = Array.from(
      { length: Math.max(...counts) },
      (_, index): JsonValue =>
        Object.fromEntries(
          byLanguage.flatMap(([language, lines]) => {
            const line = lines[index];
            return line === undefined ? [] : [[language, line]];
          }),
        ),
    );
    const even = new Set(counts).size === 1;
    return { values, losses: even ? [] : [makeLoss('loss.structure', pointer)] };
  },
} satisfies Converter);
