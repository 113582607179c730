// Made by scripts/generate.ts from data/teaching-languages.json; do not edit.
// Source: Use of the codes in the source of the Finnish National Agency for Education’s study services (github.com/Opetushallitus); the code set at virkailija.opintopolku.fi was not read
// Version: unknown. Licence: EUPL-1.2 (sources).

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Languages of instruction in Finnish study services (koodisto `oppilaitoksenopetuskieli`). Assumed: the code set itself was not read, only how services use it.
 *
 * @see Scheme oppilaitoksenopetuskieli
 * @example
 * teachingLanguages.entries[0]?.label.en; // 'Finnish'
 */
export const teachingLanguages: CodeList = /* @__PURE__ */ codeList(
  'oppilaitoksenopetuskieli',
  'oppilaitoksenopetuskieli_',
  [
    ['1', '1', 'suomi', 'finska', 'Finnish', ['fi'], true],
    ['2', '2', 'ruotsi', 'svenska', 'Swedish', ['sv'], true],
    ['3', '3', 'suomi ja ruotsi', 'finska och svenska', 'Finnish and Swedish', [], true],
    ['4', '4', 'englanti', 'engelska', 'English', ['en'], true],
    ['5', '5', 'saame', 'samiska', 'Sami', ['se'], true],
    ['9', '9', 'muu kieli', 'annat språk', 'other language', [], true],
  ],
);
