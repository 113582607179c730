// Made by scripts/generate.ts from data/verification-statuses.json; do not edit.
// Source: European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (English labels are the names of the constants). Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Outcomes of a verification check of Europass.
 *
 * @see Scheme http://data.europa.eu/snb/verification-status/25831c2
 * @example
 * verificationStatuses.entries[0]?.label.en; // 'OK'
 */
export const verificationStatuses: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/verification-status/25831c2', base: 'http://data.europa.eu/snb/verification-status/', source: { title: 'European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (English labels are the names of the constants)', url: 'https://github.com/european-commission-empl/european-digital-credentials', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['ok', '9895008394', 'Kunnossa', 'I ordning', 'OK'],
    ['error', '9d26eb9a37', 'Virhe tarkistuksessa', 'Fel vid kontrollen', 'Error'],
    ['skipped', '641f0c5e5d', 'Ohitettu', 'Överhoppad', 'Skipped'],
  ],
);
