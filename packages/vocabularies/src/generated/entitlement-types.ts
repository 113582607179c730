// Made by scripts/generate.ts from data/entitlement-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-entitlement-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * What an achievement entitles to (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/entitlement/25831c2
 * @example
 * entitlementTypes.entries[0]?.label.en; // 'occupation'
 */
export const entitlementTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/entitlement/25831c2', base: 'http://data.europa.eu/snb/entitlement/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-entitlement-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['occupation', '52f62180c2', 'ammatin harjoittaminen', 'yrkesutövning', 'occupation'],
    ['learning-opportunity', '64aad92881', 'jatko-opintomahdollisuus', 'möjlighet till fortsatta studier', 'learning opportunity'],
    ['membership', 'bebd32e8e6', 'jäsenyys', 'medlemskap', 'membership'],
  ],
);
