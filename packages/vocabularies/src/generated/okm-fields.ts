// Made by scripts/generate.ts from data/okm-fields.json; do not edit.
// Source: National code set okmohjauksenala as copied in CSCfi/Ristiinopiskelupalvelu f474026, testikoodisto.json; a stray space in the Swedish label of 9 is left out. Date: 2016-01-01.
// Licence: EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Steering fields of education of the Finnish Ministry of Education and Culture (koodisto
 * `okmohjauksenala`).
 *
 * @see Scheme okmohjauksenala
 * @example
 * okmFields.entries[0]?.label.en; // 'Education'
 */
export const okmFields: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'okmohjauksenala', base: 'okmohjauksenala_', source: { title: 'National code set okmohjauksenala as copied in CSCfi/Ristiinopiskelupalvelu f474026, testikoodisto.json; a stray space in the Swedish label of 9 is left out', url: 'https://github.com/CSCfi/Ristiinopiskelupalvelu', date: '2016-01-01' }, translated: [] },
  [
    ['1', '1', 'Kasvatusalat', 'Det pedagogiska området', 'Education'],
    ['2', '2', 'Taiteet ja kulttuurialat', 'Konst och kultur', 'Arts and culture'],
    ['3', '3', 'Humanistiset alat', 'Det humanistiska området', 'Humanities'],
    ['4', '4', 'Yhteiskunnalliset alat', 'De samhällsvetenskapliga områdena', 'Social sciences'],
    ['5', '5', 'Kauppa, hallinto ja oikeustieteet', 'Handel, administration och juridik', 'Business, administration and law'],
    ['6', '6', 'Luonnontieteet', 'De naturvetenskapliga områdena', 'Natural sciences'],
    ['7', '7', 'Tietojenkäsittely ja tietoliikenne', 'Databehandling och kommunikation', 'Information and communication technologies'],
    ['8', '8', 'Tekniikan alat', 'De tekniska områdena', 'Engineering and technology'],
    ['9', '9', 'Maa- ja metsätalousalat', 'Lant- och skogsbruk', 'Agriculture and forestry'],
    ['10', '10', 'Lääketieteet', 'Det medicinska området', 'Medical science'],
    ['11', '11', 'Terveys- ja hyvinvointialat', 'Hälsovård och välfärd', 'Health and welfare'],
    ['12', '12', 'Palvelualat', 'Tjänstebranschen', 'Services'],
  ],
);
