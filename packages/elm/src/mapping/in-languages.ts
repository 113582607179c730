import { type LangString, locales } from '@merkki/core';
import type { Words } from './own-words.ts';

/** A text of ours in the languages asked for; in English when it has none of them. */
export function inLanguages(words: Words, languages: readonly string[]): LangString {
  const wanted = locales.filter((locale) =>
    languages.some((language) => language.split('-')[0]?.toLowerCase() === locale),
  );
  return Object.fromEntries(
    (wanted.length === 0 ? (['en'] as const) : wanted).map((locale) => [locale, words[locale]]),
  );
}
