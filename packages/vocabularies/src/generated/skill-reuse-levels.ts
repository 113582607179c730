// Made by scripts/generate.ts from data/skill-reuse-levels.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/skill-reuse-levels.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * How widely a skill can be used (ESCO reuse levels).
 *
 * @see Scheme http://data.europa.eu/snb/skill-reuse-level/25831c2
 * @example
 * skillReuseLevels.entries[0]?.label.en; // 'transversal skills and competences'
 */
export const skillReuseLevels: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/skill-reuse-level/25831c2', base: 'http://data.europa.eu/snb/skill-reuse-level/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/skill-reuse-levels.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['transversal', 'transversal', 'laaja-alaiset taidot ja osaaminen', 'övergripande färdigheter och kompetenser', 'transversal skills and competences'],
    ['cross-sector', 'cross-sector', 'useiden alojen yhteiset taidot ja osaaminen', 'sektorsövergripande färdigheter och kompetenser', 'cross-sector skills and competences'],
    ['sector-specific', 'sector-specific', 'alakohtaiset taidot ja osaaminen', 'sektorsspecifika färdigheter och kompetenser', 'sector specific skills and competences'],
    ['occupation-specific', 'occupation-specific', 'ammattikohtaiset taidot ja osaaminen', 'yrkesspecifika färdigheter och kompetenser', 'occupation specific skills and competences'],
  ],
);
