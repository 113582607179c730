// Made by scripts/generate.ts from data/skill-types.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/skill-types.xsd
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Types of learning outcome: knowledge or skill (ESCO).
 *
 * @see Scheme http://data.europa.eu/snb/skill-type/25831c2
 * @example
 * skillTypes.entries[0]?.label.en; // 'knowledge'
 */
export const skillTypes: CodeList = /* @__PURE__ */ codeList(
  'http://data.europa.eu/snb/skill-type/25831c2',
  'http://data.europa.eu/snb/skill-type/',
  [
    ['knowledge', 'knowledge', 'tieto', 'kunskap', 'knowledge'],
    ['skill', 'skill', 'taito', 'färdighet', 'skill'],
  ],
);
