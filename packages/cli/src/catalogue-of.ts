import type { Catalogue, Locale } from '@merkki/core';

const own: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  fi: async () => (await import('./locales/fi.ts')).fi,
  sv: async () => (await import('./locales/sv.ts')).sv,
  en: async () => (await import('./locales/en.ts')).en,
};

const all: typeof own = {
  fi: async () => (await import('./locales/all-fi.ts')).allFi,
  sv: async () => (await import('./locales/all-sv.ts')).allSv,
  en: async () => (await import('./locales/all-en.ts')).allEn,
};

/**
 * The texts that the command line itself says in a language: enough for the help.
 *
 * @internal
 */
export function ownTexts(locale: Locale): Promise<Catalogue> {
  return own[locale]();
}

/**
 * All texts of a language: the command line's own and those of the packages.
 *
 * @internal
 */
export function catalogueOf(locale: Locale): Promise<Catalogue> {
  return all[locale]();
}
