// Made by scripts/generate.ts from data/encodings.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-content-encoding-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Encodings of embedded content (Europass standard list, whole).
 *
 * @see Scheme http://data.europa.eu/snb/encoding/25831c2
 * @example
 * encodings.entries[0]?.label.en; // 'base64'
 */
export const encodings: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/encoding/25831c2', base: 'http://data.europa.eu/snb/encoding/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-content-encoding-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi'] },
  [
    ['BASE64', '6146cde7dd', 'base64', 'base64', 'base64'],
  ],
);
