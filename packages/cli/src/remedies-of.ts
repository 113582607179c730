import type { Locale } from '@merkki/core';
import type { Remedies, Remedy } from '@merkki/verifier';

const languages: Readonly<Record<Locale, () => Promise<Remedies>>> = {
  fi: async () => (await import('@merkki/verifier/remedies/fi')).fi,
  sv: async () => (await import('@merkki/verifier/remedies/sv')).sv,
  en: async () => (await import('@merkki/verifier/remedies/en')).en,
};

/**
 * Likely cause and remedy of every code of a verification in a language, loaded when they are needed.
 *
 * @internal
 */
export async function remediesOf(locale: Locale): Promise<ReadonlyMap<string, Remedy>> {
  return new Map(Object.entries(await languages[locale]()));
}
