// Made by scripts/generate.ts from data/encodings.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/europass-content-encoding-types.xsd
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Encodings of embedded content (Europass standard list, whole).
 *
 * @see Scheme http://data.europa.eu/snb/encoding/25831c2
 * @example
 * encodings.entries[0]?.label.en; // 'base64'
 */
export const encodings: CodeList = /* @__PURE__ */ codeList(
  'http://data.europa.eu/snb/encoding/25831c2',
  'http://data.europa.eu/snb/encoding/',
  [
    ['BASE64', '6146cde7dd', 'base64', 'base64', 'base64'],
  ],
);
