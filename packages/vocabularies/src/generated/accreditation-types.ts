// Made by scripts/generate.ts from data/accreditation-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-accreditation-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of accreditation and quality assurance (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/accreditation/25831c2
 * @example
 * accreditationTypes.entries[0]?.label.en; // 'Institutional License'
 */
export const accreditationTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/accreditation/25831c2', base: 'http://data.europa.eu/snb/accreditation/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-accreditation-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['institutional-licence', '003293d2ce', 'oppilaitoksen toimilupa', 'verksamhetstillstånd för läroanstalten', 'Institutional License'],
    ['programme-quality-assurance', '820101cba6', 'koulutusohjelman laadunvarmistus', 'kvalitetssäkring av utbildningsprogrammet', 'Program Quality Assurance'],
    ['institutional-quality-assurance', 'bb4618238e', 'oppilaitoksen laadunvarmistus', 'kvalitetssäkring av läroanstalten', 'Institutional Quality Assurance'],
    ['programme-licence', 'e57dddfcf3', 'koulutusohjelman toimilupa', 'tillstånd för utbildningsprogrammet', 'Program License'],
  ],
);
