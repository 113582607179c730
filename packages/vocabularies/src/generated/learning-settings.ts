// Made by scripts/generate.ts from data/learning-settings.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/europass-learning-setting-types.xsd
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Settings of learning (Europass standard list; it has no code for informal learning).
 *
 * @see Scheme http://data.europa.eu/snb/learning-setting/25831c2
 * @example
 * learningSettings.entries[0]?.label.en; // 'formal learning'
 */
export const learningSettings: CodeList = /* @__PURE__ */ codeList(
  'http://data.europa.eu/snb/learning-setting/25831c2',
  'http://data.europa.eu/snb/learning-setting/',
  [
    ['formal', '6fd4685715', 'formaali oppiminen', 'formellt lärande', 'formal learning'],
    ['non-formal', 'e207a81fc7', 'nonformaali oppiminen', 'icke-formellt lärande', 'non-formal learning'],
  ],
);
