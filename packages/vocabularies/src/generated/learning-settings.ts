// Made by scripts/generate.ts from data/learning-settings.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-setting-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Settings of learning (Europass standard list). There is no code for informal learning: none of
 * the copies of the list has one, so informal learning is said in words, and a mapping to the
 * European Learning Model reports it as lost.
 *
 * @see Scheme http://data.europa.eu/snb/learning-setting/25831c2
 * @example
 * learningSettings.entries[0]?.label.en; // 'formal learning'
 */
export const learningSettings: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/learning-setting/25831c2', base: 'http://data.europa.eu/snb/learning-setting/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-setting-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['formal', '6fd4685715', 'formaali oppiminen', 'formellt lärande', 'formal learning'],
    ['non-formal', 'e207a81fc7', 'nonformaali oppiminen', 'icke-formellt lärande', 'non-formal learning'],
  ],
);
