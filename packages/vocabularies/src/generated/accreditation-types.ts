// Made by scripts/generate.ts from data/accreditation-types.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/europass-accreditation-types.xsd
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Types of accreditation and quality assurance (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/accreditation/25831c2
 * @example
 * accreditationTypes.entries[0]?.label.en; // 'Institutional License'
 */
export const accreditationTypes: CodeList = /* @__PURE__ */ codeList(
  'http://data.europa.eu/snb/accreditation/25831c2',
  'http://data.europa.eu/snb/accreditation/',
  [
    ['institutional-licence', '003293d2ce', 'oppilaitoksen toimilupa', 'verksamhetstillstånd för läroanstalten', 'Institutional License'],
    ['programme-quality-assurance', '820101cba6', 'koulutusohjelman laadunvarmistus', 'kvalitetssäkring av utbildningsprogrammet', 'Program Quality Assurance'],
    ['institutional-quality-assurance', 'bb4618238e', 'oppilaitoksen laadunvarmistus', 'kvalitetssäkring av läroanstalten', 'Institutional Quality Assurance'],
    ['programme-licence', 'e57dddfcf3', 'koulutusohjelman toimilupa', 'tillstånd för utbildningsprogrammet', 'Program License'],
  ],
);
