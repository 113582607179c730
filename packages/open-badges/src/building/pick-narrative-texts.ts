import type { Locale } from '@merkki/core';
import type { NarrativeTexts } from './narrative-texts.ts';
import { narrativeEn } from './narrative-texts-en.ts';
import { narrativeFi } from './narrative-texts-fi.ts';
import { narrativeSv } from './narrative-texts-sv.ts';

const byLanguage: Readonly<Record<Locale, NarrativeTexts>> = {
  fi: narrativeFi,
  sv: narrativeSv,
  en: narrativeEn,
};

/**
 * The words of one language.
 *
 * @internal
 */
export function narrativeTexts(language: Locale): NarrativeTexts {
  return byLanguage[language];
}
