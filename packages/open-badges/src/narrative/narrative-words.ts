import type { Locale } from '@merkki/core';
import type { NarrativeWords } from './word-types.ts';
import { wordsEn } from './words/en.ts';
import { wordsFi } from './words/fi.ts';
import { wordsSv } from './words/sv.ts';

/**
 * The words by language.
 *
 * @internal
 */
export const narrativeWords: Readonly<Record<Locale, NarrativeWords>> = {
  fi: wordsFi,
  sv: wordsSv,
  en: wordsEn,
};
