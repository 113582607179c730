// Made by scripts/generate.ts from data/target-groups.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-target-groups.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Target groups of learning (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/target-group/25831c2
 * @example
 * targetGroups.entries[0]?.label.en; // 'High Achievers'
 */
export const targetGroups: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/target-group/25831c2', base: 'http://data.europa.eu/snb/target-group/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-target-groups.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['high-achievers', '022beab85a', 'hyvin menestyvät oppijat', 'högpresterande', 'High Achievers'],
    ['low-achievers', 'fd1279fd9f', 'heikosti menestyvät oppijat', 'lågpresterande', 'Low Achievers'],
    ['native-speakers', 'e3782a33ab', 'kieltä äidinkielenään puhuvat', 'modersmålstalare', 'Native Speakers'],
    ['non-native-speakers', '0247b300b0', 'muut kuin kieltä äidinkielenään puhuvat', 'icke-modersmålstalare', 'Non-Native Speakers'],
    ['migrants', 'c900d8ecb1', 'maahanmuuttajat', 'migranter', 'Migrants'],
    ['learning-disability', 'de9cd193ce', 'henkilöt, joilla on oppimisvaikeuksia', 'personer med inlärningssvårigheter', 'Persons with a learning disability'],
    ['retraining', '05f11c859b', 'uudelleenkoulutusta tarvitsevat', 'personer som behöver omskolning', 'Persons requiring employment retraining'],
    ['experience-0-3', '5e56931138', 'henkilöt, joilla on työkokemusta 0–3 vuotta', 'personer med 0–3 års arbetserfarenhet', 'Persons with 0-3 years work experience'],
    ['experience-3-10', 'cbedf28444', 'henkilöt, joilla on työkokemusta 3–10 vuotta', 'personer med 3–10 års arbetserfarenhet', 'Persons with 3-10 years work experience'],
    ['experience-10', 'd45b47b458', 'henkilöt, joilla on työkokemusta yli 10 vuotta', 'personer med över 10 års arbetserfarenhet', 'Persons with 10+ years work experience'],
    ['in-primary', '5b1417fd15', 'perusasteen oppijat', 'personer i grundläggande utbildning', 'Persons in primary education'],
    ['in-secondary', '46806e0244', 'toisen asteen tai oppivelvollisuuskoulutuksen oppijat', 'personer i utbildning på andra stadiet eller obligatorisk utbildning', 'Persons in secondary/compulsory education'],
    ['in-tertiary-6', '1599531db0', 'korkea-asteen oppijat (EQF 6)', 'personer i högre utbildning (EQF 6)', 'Persons in tertiary education (EQF 6)'],
    ['in-tertiary-7', 'acb7f20f25', 'korkea-asteen oppijat (EQF 7)', 'personer i högre utbildning (EQF 7)', 'Persons in tertiary education (EQF 7)'],
    ['in-tertiary-8', 'b0bf4f9fe9', 'korkea-asteen oppijat (EQF 8)', 'personer i högre utbildning (EQF 8)', 'Persons in tertiary education (EQF 8)'],
    ['completed-primary', '1cfca7f767', 'perusasteen suorittaneet', 'personer med avslutad grundläggande utbildning', 'Persons who have completed primary education'],
    ['completed-secondary', '919082b88b', 'toisen asteen tai oppivelvollisuuskoulutuksen suorittaneet', 'personer med avslutad utbildning på andra stadiet eller obligatorisk utbildning', 'Persons who have completed secondary/compulsory education'],
    ['completed-tertiary-6', 'e7627913ad', 'korkea-asteen suorittaneet (EQF 6)', 'personer med avslutad högre utbildning (EQF 6)', 'Persons who have completed tertiary education (EQF 6)'],
    ['completed-tertiary-7', '527a6f97eb', 'korkea-asteen suorittaneet (EQF 7)', 'personer med avslutad högre utbildning (EQF 7)', 'Persons who have completed tertiary education (EQF 7)'],
    ['completed-tertiary-8', '808b99d38f', 'korkea-asteen suorittaneet (EQF 8)', 'personer med avslutad högre utbildning (EQF 8)', 'Persons who have completed tertiary education (EQF 8)'],
  ],
);
