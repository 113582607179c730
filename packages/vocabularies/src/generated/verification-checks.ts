// Made by scripts/generate.ts from data/verification-checks.json; do not edit.
// Source: European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (English labels are the names of the constants). Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Checks by which Europass verifies a European Digital Credential.
 *
 * @see Scheme http://data.europa.eu/snb/verification/25831c2
 * @example
 * verificationChecks.entries[0]?.label.en; // 'Format'
 */
export const verificationChecks: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/verification/25831c2', base: 'http://data.europa.eu/snb/verification/', source: { title: 'European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (English labels are the names of the constants)', url: 'https://github.com/european-commission-empl/european-digital-credentials', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['format', '2f5b89b96f', 'Tiedostomuoto', 'Format på filen', 'Format'],
    ['seal', 'f9c2016fe9', 'Sähköinen leima', 'Elektronisk stämpel', 'Seal'],
    ['owner', '1faf8d450f', 'Todistuksen haltija', 'Innehavare', 'Owner'],
    ['accreditation', 'e2bbc86a28', 'Myöntäjän akkreditointi', 'Utfärdarens ackreditering', 'Accreditation'],
    ['expiry', '94d828f160', 'Voimassaolon päättyminen', 'Giltighetstidens slut', 'Expiry'],
    ['revocation', '271aef9eb4', 'Mitätöinti', 'Återkallelse', 'Revocation'],
    ['custom', 'c_50990fe3', 'Oma tarkistus', 'Egen kontroll', 'Custom'],
  ],
);
