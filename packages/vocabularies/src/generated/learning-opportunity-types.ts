// Made by scripts/generate.ts from data/learning-opportunity-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-opportunity-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of learning opportunity and of achievement specification (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/learning-opportunity/25831c2
 * @example
 * learningOpportunityTypes.entries[0]?.label.en; // 'Course'
 */
export const learningOpportunityTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/learning-opportunity/25831c2', base: 'http://data.europa.eu/snb/learning-opportunity/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-opportunity-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['course', '05053c1cbe', 'Kurssi', 'Kurs', 'Course'],
    ['programme-module', '0f7dac46ca', 'Koulutusohjelman moduuli', 'Programmodul', 'Programme module'],
    ['mentoring', '11252a5207', 'Mentorointi', 'Mentorskap', 'Mentoring'],
    ['mooc', '17744a2647', 'Avoin verkkokurssi (MOOC)', 'Öppen nätkurs (MOOC)', 'MOOC'],
    ['apprenticeship', '63f9f6180c', 'Oppisopimuskoulutus', 'Läroavtalsutbildning', 'Apprenticeship'],
    ['study-visit', '65a4cf5de2', 'Opintovierailu', 'Studiebesök', 'Study visit'],
    ['short-learning-programme', '74a4a268e8', 'Lyhyt koulutusohjelma', 'Kort utbildningsprogram', 'Short learning programme'],
    ['internship', '77b99de990', 'Harjoittelu', 'Praktik', 'Internship'],
    ['educational-programme', '79343569f3', 'Koulutusohjelma', 'Utbildningsprogram', 'Educational programme'],
    ['class', '7e1ac538db', 'Oppitunti', 'Lektion', 'Class'],
    ['service-learning', '8b965da2d4', 'Palveluoppiminen', 'Lärande genom samhällsengagemang', 'Service learning'],
    ['thesis', 'b2434ca358', 'Opinnäytetyö', 'Lärdomsprov', 'Thesis'],
  ],
);
