// Made by scripts/generate.ts from data/skill-types.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/skill-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of learning outcome: knowledge or skill (ESCO).
 *
 * @see Scheme http://data.europa.eu/snb/skill-type/25831c2
 * @example
 * skillTypes.entries[0]?.label.en; // 'knowledge'
 */
export const skillTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/skill-type/25831c2', base: 'http://data.europa.eu/snb/skill-type/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/skill-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['knowledge', 'knowledge', 'tieto', 'kunskap', 'knowledge'],
    ['skill', 'skill', 'taito', 'färdighet', 'skill'],
  ],
);
