import { type Locale, locales } from '@merkki/core';
import type { MicroCredential } from '@merkki/model';
import { oneOf } from './usage-error.ts';

/**
 * The language of a credential: as asked, else the definition's first one that is Finnish, Swedish or
 * English.
 *
 * @internal
 */
export function languageOption(asked: string | undefined, definition: MicroCredential): Locale {
  if (asked !== undefined) return oneOf('--language', asked, locales);
  const described = [...(definition.descriptionLanguages ?? []), ...Object.keys(definition.title)];
  return locales.find((locale) => locale === described.find((tag) => isLocale(tag))) ?? 'en';
}

function isLocale(tag: string): boolean {
  return locales.some((locale) => locale === tag);
}
