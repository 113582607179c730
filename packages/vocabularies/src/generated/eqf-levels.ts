// Made by scripts/generate.ts from data/eqf-levels.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/eqf.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Levels of the European Qualifications Framework.
 *
 * @see Scheme http://data.europa.eu/snb/eqf/25831c2
 * @example
 * eqfLevels.entries[0]?.label.en; // 'Level 1'
 */
export const eqfLevels: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/eqf/25831c2', base: 'http://data.europa.eu/snb/eqf/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/eqf.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['1', '1', 'Taso 1', 'Nivå 1', 'Level 1'],
    ['2', '2', 'Taso 2', 'Nivå 2', 'Level 2'],
    ['3', '3', 'Taso 3', 'Nivå 3', 'Level 3'],
    ['4', '4', 'Taso 4', 'Nivå 4', 'Level 4'],
    ['5', '5', 'Taso 5', 'Nivå 5', 'Level 5'],
    ['6', '6', 'Taso 6', 'Nivå 6', 'Level 6'],
    ['7', '7', 'Taso 7', 'Nivå 7', 'Level 7'],
    ['8', '8', 'Taso 8', 'Nivå 8', 'Level 8'],
  ],
);
