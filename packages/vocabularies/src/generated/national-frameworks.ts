// Made by scripts/generate.ts from data/national-frameworks.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/nqf.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * National qualifications frameworks (Europass standard list, whose other part is {@link
 * nationalLevels}).
 *
 * @see Scheme http://data.europa.eu/snb/qdr/25831c2
 * @example
 * nationalFrameworks.entries[0]?.label.en; // 'Albanian Qualifications Framework'
 */
export const nationalFrameworks: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/qdr/25831c2', base: 'http://data.europa.eu/snb/qdr/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/nqf.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['albanian-qualifications-framework', 'c_d3b1f75e', 'Albanian tutkintojen viitekehys', 'Albaniens referensram för kvalifikationer', 'Albanian Qualifications Framework'],
    ['austrian-national-qualifications-framework', 'c_4538e0af', 'Itävallan kansallinen tutkintojen viitekehys', 'Österrikes nationella referensram för kvalifikationer', 'Austrian National Qualifications Framework'],
    ['bosnia-and-herzegovina-qualifications-framework', 'c_da3760bf', 'Bosnia ja Hertsegovinan tutkintojen viitekehys', 'Bosnien och Hercegovinas referensram för kvalifikationer', 'Bosnia and Herzegovina Qualifications Framework'],
    ['bulgarian-qualifications-framework', 'c_c534839f', 'Bulgarian tutkintojen viitekehys', 'Bulgariens referensram för kvalifikationer', 'Bulgarian Qualifications Framework'],
    ['credit-and-qualifications-framework-for-wales', 'c_36ff4631', 'Walesin opintopisteiden ja tutkintojen viitekehys', 'Wales referensram för poäng och kvalifikationer', 'Credit and Qualifications Framework for Wales'],
    ['croatian-qualifications-framework', 'c_59d0b819', 'Kroatian tutkintojen viitekehys', 'Kroatiens referensram för kvalifikationer', 'Croatian Qualifications Framework'],
    ['cypriot-national-qualifications-framework', 'c_afce1c3a', 'Kyproksen kansallinen tutkintojen viitekehys', 'Cyperns nationella referensram för kvalifikationer', 'Cypriot National Qualifications Framework'],
    ['czech-national-register-of-qualifications', 'c_af98ac9a', 'Tšekin kansallinen tutkintorekisteri', 'Tjeckiens nationella kvalifikationsregister', 'Czech National Register of Qualifications'],
    ['danish-national-qualifications-framework', 'c_61ba90ec', 'Tanskan kansallinen tutkintojen viitekehys', 'Danmarks nationella referensram för kvalifikationer', 'Danish National Qualifications Framework'],
    ['dutch-national-qualifications-framework', 'c_5c66dcbc', 'Alankomaiden kansallinen tutkintojen viitekehys', 'Nederländernas nationella referensram för kvalifikationer', 'Dutch National Qualifications Framework'],
    ['estonian-qualifications-framework', 'c_e9fb041f', 'Viron tutkintojen viitekehys', 'Estlands referensram för kvalifikationer', 'Estonian Qualifications Framework'],
    ['finnish-national-qualifications-framework', 'c_2d1fde14', 'Suomen kansallinen tutkintojen viitekehys', 'Finlands nationella referensram för kvalifikationer', 'Finnish National Qualifications Framework'],
    ['flemish-qualifications-framework', 'c_ed96825f', 'Flanderin tutkintojen viitekehys', 'Flanderns referensram för kvalifikationer', 'Flemish qualifications framework'],
    ['french-national-qualifications-framework', 'c_c8bc1cb9', 'Ranskan kansallinen tutkintojen viitekehys', 'Frankrikes nationella referensram för kvalifikationer', 'French National Qualifications Framework'],
    ['german-national-qualifications-framework', 'c_ef113b94', 'Saksan kansallinen tutkintojen viitekehys', 'Tysklands nationella referensram för kvalifikationer', 'German National Qualifications Framework'],
    ['hellenic-national-qualifications-framework', 'c_0ea90db7', 'Kreikan kansallinen tutkintojen viitekehys', 'Greklands nationella referensram för kvalifikationer', 'Hellenic National Qualifications Framework'],
    ['hungarian-national-qualifications-framework', 'c_009d9566', 'Unkarin kansallinen tutkintojen viitekehys', 'Ungerns nationella referensram för kvalifikationer', 'Hungarian National Qualifications Framework'],
    ['icelandic-qualifications-framework', 'c_2e41fe05', 'Islannin tutkintojen viitekehys', 'Islands referensram för kvalifikationer', 'Icelandic Qualifications Framework'],
    ['irish-national-framework-of-qualifications', 'c_01169e3f', 'Irlannin kansallinen tutkintojen viitekehys', 'Irlands nationella referensram för kvalifikationer', 'Irish National Framework of Qualifications'],
    ['italian-qualifications-framework', 'c_02d8bc18', 'Italian tutkintojen viitekehys', 'Italiens referensram för kvalifikationer', 'Italian Qualifications Framework'],
    ['kosovo-national-qualifications-framework', 'c_f4790dbf', 'Kosovon kansallinen tutkintojen viitekehys', 'Kosovos nationella referensram för kvalifikationer', 'Kosovo National Qualifications Framework'],
    ['latvian-qualifications-framework', 'c_ac40cadc', 'Latvian tutkintojen viitekehys', 'Lettlands referensram för kvalifikationer', 'Latvian Qualifications Framework'],
    ['lithuanian-national-qualifications-framework', 'c_a6d433f4', 'Liettuan kansallinen tutkintojen viitekehys', 'Litauens nationella referensram för kvalifikationer', 'Lithuanian National Qualifications Framework'],
    ['luxembourg-qualifications-framework', 'c_20b3be22', 'Luxemburgin tutkintojen viitekehys', 'Luxemburgs referensram för kvalifikationer', 'Luxembourg Qualifications Framework'],
    ['maltese-national-qualifications-framework', 'c_54f4d62a', 'Maltan kansallinen tutkintojen viitekehys', 'Maltas nationella referensram för kvalifikationer', 'Maltese National Qualifications Framework'],
    ['montenegrin-qualifications-framework', 'c_776b98db', 'Montenegron tutkintojen viitekehys', 'Montenegros referensram för kvalifikationer', 'Montenegrin Qualifications Framework'],
    ['national-qualifications-framework-for-lifelong-learning-for-liechtenstein', 'c_bc619568', 'Liechtensteinin kansallinen elinikäisen oppimisen tutkintojen viitekehys', 'Liechtensteins nationella referensram för kvalifikationer för livslångt lärande', 'National Qualifications Framework for Lifelong Learning for Liechtenstein'],
    ['national-qualifications-framework-of-swiss-vocational-and-professional-education', 'c_fcd47fb1', 'Sveitsin ammatillisen koulutuksen kansallinen tutkintojen viitekehys', 'Schweiz nationella referensram för yrkeskvalifikationer', 'National Qualifications Framework of Swiss Vocational and Professional Education'],
    ['north-macedonian-qualifications-framework', 'c_2b5d39b2', 'Pohjois-Makedonian tutkintojen viitekehys', 'Nordmakedoniens referensram för kvalifikationer', 'North Macedonian Qualifications Framework'],
    ['norwegian-qualifications-framework', 'c_ae44d998', 'Norjan tutkintojen viitekehys', 'Norges referensram för kvalifikationer', 'Norwegian Qualifications Framework'],
    ['polish-national-qualifications-framework', 'c_97cf01c4', 'Puolan kansallinen tutkintojen viitekehys', 'Polens nationella referensram för kvalifikationer', 'Polish National Qualifications Framework'],
    ['portuguese-national-qualifications-framework', 'c_5a1e9f89', 'Portugalin kansallinen tutkintojen viitekehys', 'Portugals nationella referensram för kvalifikationer', 'Portuguese National Qualifications Framework'],
    ['qualifications-framework-of-the-french-community-of-belgium', 'c_f3b785c7', 'Belgian ranskankielisen yhteisön tutkintojen viitekehys', 'Belgiens franskspråkiga gemenskaps referensram för kvalifikationer', 'Qualifications Framework of the French Community of Belgium'],
    ['qualifications-framework-of-the-german-speaking-community-of-belgium', 'c_0d55867f', 'Belgian saksankielisen yhteisön tutkintojen viitekehys', 'Belgiens tyskspråkiga gemenskaps referensram för kvalifikationer', 'Qualifications Framework of the German-speaking Community of Belgium'],
    ['regulated-qualifications-framework-rqf-for-england-and-northern-ireland', 'c_d0a601e6', 'Englannin ja Pohjois-Irlannin säänneltyjen tutkintojen viitekehys (RQF)', 'Englands och Nordirlands referensram för reglerade kvalifikationer (RQF)', 'Regulated Qualifications Framework (RQF) for England and Northern Ireland'],
    ['romanian-national-qualifications-framework', 'c_df7373da', 'Romanian kansallinen tutkintojen viitekehys', 'Rumäniens nationella referensram för kvalifikationer', 'Romanian National Qualifications Framework'],
    ['scottish-credit-and-qualifications-framework', 'c_027221dd', 'Skotlannin opintopisteiden ja tutkintojen viitekehys', 'Skottlands referensram för poäng och kvalifikationer', 'Scottish Credit and Qualifications Framework'],
    ['serbian-qualifications-framework', 'c_69e1fd15', 'Serbian tutkintojen viitekehys', 'Serbiens referensram för kvalifikationer', 'Serbian Qualifications Framework'],
    ['slovak-national-qualifications-framework', 'c_4e6a97ff', 'Slovakian kansallinen tutkintojen viitekehys', 'Slovakiens nationella referensram för kvalifikationer', 'Slovak National Qualifications Framework'],
    ['slovenian-qualifications-framework', 'c_0f8ae85c', 'Slovenian tutkintojen viitekehys', 'Sloveniens referensram för kvalifikationer', 'Slovenian Qualifications Framework'],
    ['spanish-qualifications-framework-for-lifelong-learning', 'c_e8c5bfbe', 'Espanjan elinikäisen oppimisen tutkintojen viitekehys', 'Spaniens referensram för kvalifikationer för livslångt lärande', 'Spanish Qualifications Framework for Lifelong Learning'],
    ['swedish-national-qualifications-framework', 'c_d932c882', 'Ruotsin kansallinen tutkintojen viitekehys', 'Sveriges nationella referensram för kvalifikationer', 'Swedish National Qualifications Framework'],
    ['turkish-qualifications-framework', 'c_1205be37', 'Turkin tutkintojen viitekehys', 'Turkiets referensram för kvalifikationer', 'Turkish Qualifications Framework'],
  ],
);
