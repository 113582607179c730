import type { Locale } from '@merkki/core';
import {
  lossesEn as en,
  lossesFi as fi,
  fromElm,
  lossesSv as sv,
  toElm,
  toQualification,
} from '@merkki/elm';
import type { MicroCredential } from '@merkki/model';
import type { MapTarget } from './map-target.ts';

/**
 * The European Learning Model.
 *
 * @internal
 */
export const elmTarget: MapTarget = {
  title: 'European Learning Model',
  texts: { fi, sv, en },
  fromDefinition: (definition, { language }) =>
    toQualification(definition, { languages: displayLanguages(definition, language) }),
  fromAward: async (record, { language, now }) =>
    toElm(record, {
      issuedAt: now,
      languages: displayLanguages(record.microCredential, language),
    }),
  readBack: async (document, language) => {
    const { openCredential } = await import('@merkki/convert'); // it may be sealed
    const opened = openCredential(document);
    const isElm = opened.ok && opened.value.format === 'elm';
    const read = fromElm(isElm ? opened.value.document : document, { languages: [language] });
    if (!read.ok) return read;
    const { award, draft, losses, problems } = read.value;
    return { ok: true, value: { value: award ?? draft, losses, problems } };
  },
};

/** The wanted language first, then the others in which the definition is described. */
function displayLanguages(definition: MicroCredential, language: Locale): readonly string[] {
  return [...new Set([language, ...(definition.descriptionLanguages ?? [])])];
}
