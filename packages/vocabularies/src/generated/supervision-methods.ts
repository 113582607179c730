// Made by scripts/generate.ts from data/supervision-methods.json; do not edit.
// Source: European Digital Credentials, European Commission, EDC_template-generic.xlsm, sheet References, rows 1432-1435. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Methods of supervision and identity verification during assessment (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/supervision-verification/25831c2
 * @example
 * supervisionMethods.entries[0]?.label.en; // 'Unsupervised without ID Verification'
 */
export const supervisionMethods: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/supervision-verification/25831c2', base: 'http://data.europa.eu/snb/supervision-verification/', source: { title: 'European Digital Credentials, European Commission, EDC_template-generic.xlsm, sheet References, rows 1432-1435', url: 'https://github.com/european-commission-empl/european-digital-credentials', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['unsupervised-no-id', 'c598449d64', 'valvomaton, henkilöllisyyttä ei varmisteta', 'utan övervakning, identiteten kontrolleras inte', 'Unsupervised without ID Verification', { aliases: ['nosupnoid'] }],
    ['supervised-no-id', '44314532f9', 'valvottu, henkilöllisyyttä ei varmisteta', 'övervakad, identiteten kontrolleras inte', 'Supervised without ID Verification', { aliases: ['supnoid'] }],
    ['supervised-id', '70be69aaf9', 'valvottu, henkilöllisyys varmistetaan', 'övervakad, identiteten kontrolleras', 'Supervised with ID Verification', { aliases: ['supid'] }],
    ['unsupervised-id', 'df2880c5cb', 'valvomaton, henkilöllisyys varmistetaan', 'utan övervakning, identiteten kontrolleras', 'Unsupervised with ID verification', { aliases: ['nosupid'] }],
  ],
);
