// Made by scripts/generate.ts from data/credit-frameworks.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/credit-points.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Credit frameworks (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/education-credit/25831c2
 * @example
 * creditFrameworks.entries[0]?.label.en; // 'European Credit Transfer System'
 */
export const creditFrameworks: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/education-credit/25831c2', base: 'http://data.europa.eu/snb/education-credit/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/credit-points.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['ECTS', '6fcec5c5af', 'eurooppalainen opintosuoritusten siirtojärjestelmä (ECTS)', 'Europeiska systemet för överföring av studiepoäng (ECTS)', 'European Credit Transfer System'],
    ['ECVET', '60b314e826', 'ammatillisen koulutuksen opintosuoritusten eurooppalainen siirtojärjestelmä (ECVET)', 'Europeiska systemet för meritöverföring inom yrkesutbildning (ECVET)', 'European credit system for vocational education and training'],
  ],
);
