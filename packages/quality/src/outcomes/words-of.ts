import type { Word } from './outcome-language.ts';

/** A word of a language in Latin letters; a Unicode property here would cost ten times as much. */
const word = /[A-Za-z0-9À-ɏ]+(?:[-’'][A-Za-z0-9À-ɏ]+)*/g;

/** The words of a text with their places. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    words.push({ text: found.toLowerCase(), start: index, end: index + found.length });
  }
  return words;
}
