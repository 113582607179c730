// Made by scripts/generate.ts from data/evidence-types.json; do not edit.
// Source: European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (English labels are the names of the constants). Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of evidence in a European Digital Credential.
 *
 * @see Scheme http://data.europa.eu/snb/evidence-type/25831c2
 * @example
 * evidenceTypes.entries[0]?.label.en; // 'Mandate'
 */
export const evidenceTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/evidence-type/25831c2', base: 'http://data.europa.eu/snb/evidence-type/', source: { title: 'European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (English labels are the names of the constants)', url: 'https://github.com/european-commission-empl/european-digital-credentials', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['mandate', 'c_18016257', 'Valtuutus', 'Mandat', 'Mandate'],
    ['conversion', 'c_c4f849d7', 'Muunnos', 'Konvertering', 'Conversion'],
    ['accreditation', 'c_991b06c6', 'Akkreditointi', 'Ackreditering', 'Accreditation'],
  ],
);
