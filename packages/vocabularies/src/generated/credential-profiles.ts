// Made by scripts/generate.ts from data/credential-profiles.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-credential-types.xsd; European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (c_7e400154 and c_9a31f32a, whose English labels are the names of the constants; the same file calls 6cf8e68c43 Accreditation). Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Profiles of a European Digital Credential (ELM 3.2 knows no micro-credential profile: those are
 * `generic`).
 *
 * @see Scheme http://data.europa.eu/snb/credential/25831c2
 * @example
 * credentialProfiles.entries[0]?.label.en; // 'Generic'
 */
export const credentialProfiles: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/credential/25831c2', base: 'http://data.europa.eu/snb/credential/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-credential-types.xsd; European Digital Credentials, European Commission, 712d04c, ControlledListConcept.java (c_7e400154 and c_9a31f32a, whose English labels are the names of the constants; the same file calls 6cf8e68c43 Accreditation)', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['generic', 'e34929035b', 'Geneerinen', 'Allmän', 'Generic', { translated: [] }],
    ['converted', 'c_7e400154', 'Muunnettu', 'Konverterad', 'Converted'],
    ['issued-by-mandate', 'c_9a31f32a', 'Valtuutuksella myönnetty', 'Utfärdad på uppdrag', 'Issued by mandate'],
    ['qualification-award', '6cf8e68c43', 'Tutkinnon myöntäminen', 'Utfärdande av kvalifikation', 'Qualification Award', { aliases: ['accreditation'] }],
    ['diploma-supplement', '6dff8a0f87', 'Tutkintotodistuksen liite', 'Bilaga till examensbevis', 'Diploma Supplement'],
    ['learning-activity', '48b514e72a', 'Oppimistoiminta', 'Läraktivitet', 'Learning Activity'],
    ['learning-entitlement', 'bdc47cb449', 'Oppimiseen perustuva oikeus', 'Rättighet som grundar sig på lärande', 'Learning Entitlement'],
  ],
);
