// Made by scripts/generate.ts from data/teaching-languages.json; do not edit.
// Source: Use of the codes in the source of the Finnish National Agency for Education’s study services (github.com/Opetushallitus); the code set at virkailija.opintopolku.fi was not read (undated; the day of reading). Date: 2026-11-23.
// Licence: EUPL-1.2 (sources).

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Languages of instruction in Finnish study services (koodisto `oppilaitoksenopetuskieli`).
 * Assumed: the code set itself was not read, only how services use it.
 *
 * @see Scheme oppilaitoksenopetuskieli
 * @example
 * teachingLanguages.entries[0]?.label.en; // 'Finnish'
 */
export const teachingLanguages: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'oppilaitoksenopetuskieli', base: 'oppilaitoksenopetuskieli_', source: { title: 'Use of the codes in the source of the Finnish National Agency for Education’s study services (github.com/Opetushallitus); the code set at virkailija.opintopolku.fi was not read (undated; the day of reading)', url: 'https://github.com/Opetushallitus', date: '2026-11-23' }, translated: ['fi', 'sv', 'en'] },
  [
    ['1', '1', 'suomi', 'finska', 'Finnish', { aliases: ['fi'], assumed: true }],
    ['2', '2', 'ruotsi', 'svenska', 'Swedish', { aliases: ['sv'], assumed: true }],
    ['3', '3', 'suomi ja ruotsi', 'finska och svenska', 'Finnish and Swedish', { assumed: true }],
    ['4', '4', 'englanti', 'engelska', 'English', { aliases: ['en'], assumed: true }],
    ['5', '5', 'saame', 'samiska', 'Sami', { aliases: ['se'], assumed: true }],
    ['9', '9', 'muu kieli', 'annat språk', 'other language', { assumed: true }],
  ],
);
