// Made by scripts/generate.ts from data/study-scope-units.json; do not edit.
// Source: National code set opintojenlaajuusyksikko as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Licence: EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Units of the scope of studies in Finland (koodisto `opintojenlaajuusyksikko`): 2 is an ECTS
 * credit, 6 a competence point; one is never turned into the other.
 *
 * @see Scheme opintojenlaajuusyksikko
 * @example
 * studyScopeUnits.entries[0]?.label.en; // 'study weeks'
 */
export const studyScopeUnits: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'opintojenlaajuusyksikko', base: 'opintojenlaajuusyksikko_', source: { title: 'National code set opintojenlaajuusyksikko as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' }, translated: [] },
  [
    ['1', '1', 'opintoviikkoa', 'studieveckor', 'study weeks'],
    ['2', '2', 'opintopistettä', 'studiepoäng', 'ECTS credits'],
    ['3', '3', 'vuosiviikkotuntia', 'årsveckotimmar', 'weekly lessons per year'],
    ['4', '4', 'kurssia', 'kurser', 'course units'],
    ['5', '5', 'tuntia', 'timmar', 'hours'],
    ['6', '6', 'osaamispistettä', 'kompetenspoäng', 'ECVET competence points'],
    ['7', '7', 'vuotta', 'år', 'years'],
    ['8', '8', 'viikkoa', 'veckor', 'weeks'],
  ],
);
