// Made by scripts/generate.ts from data/credential-profiles.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/europass-credential-types.xsd; European Digital Credentials repository of the European Commission (european-commission-empl/european-digital-credentials) 712d04c, ControlledListConcept.java (c_7e400154 and c_9a31f32a, whose English labels are the names of the constants; the same file calls 6cf8e68c43 Accreditation)
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Profiles of a European Digital Credential (ELM 3.2 knows no micro-credential profile: those are `generic`).
 *
 * @see Scheme http://data.europa.eu/snb/credential/25831c2
 * @example
 * credentialProfiles.entries[0]?.label.en; // 'Generic'
 */
export const credentialProfiles: CodeList = /* @__PURE__ */ codeList(
  'http://data.europa.eu/snb/credential/25831c2',
  'http://data.europa.eu/snb/credential/',
  [
    ['generic', 'e34929035b', 'Geneerinen', 'Allmän', 'Generic'],
    ['converted', 'c_7e400154', 'Muunnettu', 'Konverterad', 'Converted'],
    ['issued-by-mandate', 'c_9a31f32a', 'Valtuutuksella myönnetty', 'Utfärdad på uppdrag', 'Issued by mandate'],
    ['qualification-award', '6cf8e68c43', 'Tutkinnon myöntäminen', 'Utfärdande av kvalifikation', 'Qualification Award', ['accreditation']],
    ['diploma-supplement', '6dff8a0f87', 'Tutkintotodistuksen liite', 'Bilaga till examensbevis', 'Diploma Supplement'],
    ['learning-activity', '48b514e72a', 'Oppimistoiminta', 'Läraktivitet', 'Learning Activity'],
    ['learning-entitlement', 'bdc47cb449', 'Oppimiseen perustuva oikeus', 'Rättighet som grundar sig på lärande', 'Learning Entitlement'],
  ],
);
