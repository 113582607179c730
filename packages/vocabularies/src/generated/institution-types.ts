// Made by scripts/generate.ts from data/institution-types.json; do not edit.
// Source: National code set oppilaitostyyppi as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Licence: EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of educational institution in Finland (koodisto `oppilaitostyyppi`): 41 is a university of
 * applied sciences. The koodiUri of 67 ends in 01.
 *
 * @see Scheme oppilaitostyyppi
 * @example
 * institutionTypes.entries[0]?.label.en; // 'Comprehensive schools'
 */
export const institutionTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'oppilaitostyyppi', base: 'oppilaitostyyppi_', source: { title: 'National code set oppilaitostyyppi as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' }, translated: [] },
  [
    ['11', '11', 'Peruskoulut', 'Grundskolor', 'Comprehensive schools'],
    ['12', '12', 'Peruskouluasteen erityiskoulut', 'Specialskolor på grundskolenivå', 'Special education schools'],
    ['15', '15', 'Lukiot', 'Gymnasier', 'General upper secondary schools'],
    ['19', '19', 'Perus- ja lukioasteen koulut', 'Skolor som omfattar grundskole- och gymnasienivå', 'Basic and general upper secondary schools'],
    ['21', '21', 'Ammatilliset oppilaitokset', 'Yrkesläroanstalter', 'Vocational institutions'],
    ['22', '22', 'Ammatilliset erityisoppilaitokset', 'Specialyrkesläroanstalter', 'Vocational special education institutions'],
    ['23', '23', 'Ammatilliset erikoisoppilaitokset', 'Särskilda yrkesläroanstalter', 'Specialised vocational education and training institutions'],
    ['24', '24', 'Ammatilliset aikuiskoulutuskeskukset', 'Yrkesutbildningscentrer för vuxna', 'Vocational adult education centres'],
    ['28', '28', 'Palo-, poliisi- ja vartiointialojen oppilaitokset', 'Läroanstalter inom brand-, polis- och bevakningsväsendet', 'Fire, police and security service institutes'],
    ['29', '29', 'Sotilasalan ammatilliset oppilaitokset', 'Militära yrkesläroanstalter', 'Military vocational institutes'],
    ['41', '41', 'Ammattikorkeakoulut', 'Yrkeshögskolor', 'Polytechnics'],
    ['42', '42', 'Yliopistot', 'Universitet', 'Universities'],
    ['43', '43', 'Sotilaskorkeakoulut', 'Militära högskolor', 'Military universities'],
    ['45', '45', 'Lastentarhanopettajaopistot', 'Barnträdgårdslärarinstitut', 'Kindergarten teachers\' colleges'],
    ['46', '46', 'Väliaikaiset ammattikorkeakoulut', 'Temporära yrkeshögskolor', 'Temporary polytechnics'],
    ['61', '61', 'Musiikkioppilaitokset', 'Musikläroanstalter', 'Music institutes'],
    ['62', '62', 'Liikunnan koulutuskeskukset', 'Idrottsutbildningscentrer', 'Sports institutes'],
    ['63', '63', 'Kansanopistot', 'Folkhögskolor', 'Folk high schools'],
    ['64', '64', 'Kansalaisopistot', 'Medborgarinstitut', 'Adult education centres'],
    ['65', '65', 'Opintokeskukset', 'Studiecentraler', 'Study circle centres'],
    ['66', '66', 'Kesäyliopistot', 'Sommaruniversitet', 'Summer universities'],
    ['67', '01', 'Taiteen perusopetuksen oppilaitokset (ei musiikki)', 'Läroanstalt inom grundläggande konstundervisning (inte musik)', 'Art schools (not music)'],
    ['91', '91', 'Kirjeoppilaitokset', 'Brevinstitut', 'Correspondence schools'],
    ['92', '92', 'Neuvontajärjestöt', 'Rådgivningsorganisationer', 'Advisory body'],
    ['93', '93', 'Muut koulutuksen järjestäjät', 'Övriga utbildningsanordnare', 'Other education providers', { translated: ['en'] }],
    ['99', '99', 'Muut oppilaitokset', 'Övriga läroanstalter', 'Other educational institutions'],
    ['XX', 'xx', 'Ei tiedossa (oppilaitostyyppi)', 'Okänd läroanstaltstyp', 'Not known (type of institution)'],
  ],
);
