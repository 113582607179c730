import { type Catalogue, formatMessage, type Locale, locales, type Params } from '@merkki/core';
import type { PageKey } from './page-key.ts';

/** Everything that the page says, in one language. */
export interface Texts {
  readonly locale: Locale;
  /** Texts of the checks, from `@merkki/verifier`. */
  readonly checks: Catalogue;
  readonly page: (key: PageKey, params?: Params) => string;
  /** A moment, in the time zone of the reader; a text that is no moment, as it is. */
  readonly moment: (text: string) => string;
  /** A day; credentials write it as its first moment in UTC. */
  readonly day: (text: string) => string;
}

/** Each language is fetched when it is chosen. */
const catalogues: Readonly<Record<Locale, () => Promise<{ page: Catalogue; checks: Catalogue }>>> =
  {
    fi: async () => ({
      page: (await import('./texts/fi.ts')).pageFi,
      checks: (await import('@merkki/verifier/locales/fi')).fi,
    }),
    sv: async () => ({
      page: (await import('./texts/sv.ts')).pageSv,
      checks: (await import('@merkki/verifier/locales/sv')).sv,
    }),
    en: async () => ({
      page: (await import('./texts/en.ts')).pageEn,
      checks: (await import('@merkki/verifier/locales/en')).en,
    }),
  };

const dateLocales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Locale,
  string
>;

/** Loads the texts of a language. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const { page, checks } = await catalogues[locale]();
  const language = dateLocales[locale];
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const written = (text: string, format: Intl.DateTimeFormat): string => {
    const time = Date.parse(text);
    return Number.isNaN(time) ? text : format.format(time);
  };
  return {
    locale,
    checks,
    page: (key, params) => formatMessage(page, key, params),
    moment: (text) => written(text, moments),
    day: (text) => written(text, days),
  };
}

/** The first language of the browser in which the page speaks; else English. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const found = locales.find((locale) => locale === language.toLowerCase().split('-')[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}
