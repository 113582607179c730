// Made by scripts/generate.ts from data/entitlement-statuses.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-entitlement-statuses.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Whether an entitlement holds already (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/entitlement-status/25831c2
 * @example
 * entitlementStatuses.entries[0]?.label.en; // 'prospective'
 */
export const entitlementStatuses: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/entitlement-status/25831c2', base: 'http://data.europa.eu/snb/entitlement-status/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-entitlement-statuses.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['prospective', '5b8d6b34fb', 'tuleva oikeus', 'framtida rätt', 'prospective'],
    ['actual', 'b7015a8a8c', 'voimassa oleva oikeus', 'gällande rätt', 'actual'],
  ],
);
