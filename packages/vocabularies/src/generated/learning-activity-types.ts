// Made by scripts/generate.ts from data/learning-activity-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-activity-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of learning activity (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/learning-activity/25831c2
 * @example
 * learningActivityTypes.entries[0]?.label.en; // 'lab / simulation / practice coursework'
 */
export const learningActivityTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/learning-activity/25831c2', base: 'http://data.europa.eu/snb/learning-activity/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-activity-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['lab-simulation-practice', '3c8bd58d62', 'laboratorio-, simulaatio- tai harjoitustyöt', 'laboratorie-, simulerings- eller övningsarbete', 'lab / simulation / practice coursework'],
    ['job-experience', '4357e0e681', 'työkokemus', 'arbetserfarenhet', 'job experience'],
    ['volunteering', '59eaf34fab', 'vapaaehtoistyö', 'frivilligarbete', 'volunteering'],
    ['research', 'a7e556215a', 'tutkimus', 'forskning', 'research'],
    ['self-motivated-study', 'b660f5dcea', 'omaehtoinen opiskelu', 'självständiga studier', 'self-motivated study'],
    ['e-learning', 'bf2e3a7bae', 'verkko-opinnot', 'nätstudier', 'e-learning coursework'],
    ['internship', 'bf5588ff84', 'harjoittelu', 'praktik', 'internship'],
    ['apprenticeship', 'd46a826a39', 'oppisopimuskoulutus', 'läroavtalsutbildning', 'apprenticeship'],
    ['workshop-seminar-conference', 'efff75e10a', 'työpaja, seminaari tai konferenssi', 'workshop, seminarium eller konferens', 'workshop, seminar or conference'],
    ['educational-programme', 'fd33e234ae', 'koulutusohjelma', 'utbildningsprogram', 'educational programme'],
    ['classroom', 'ff436ea7c9', 'luokkaopetus', 'klassrumsundervisning', 'classroom coursework'],
  ],
);
