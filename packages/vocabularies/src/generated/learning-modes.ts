// Made by scripts/generate.ts from data/learning-modes.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-modes.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Modes of learning and of assessment (Europass standard list, whose scheme is called
 * `learning-assessment`).
 *
 * @see Scheme http://data.europa.eu/snb/learning-assessment/25831c2
 * @example
 * learningModes.entries[0]?.label.en; // 'Online'
 */
export const learningModes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/learning-assessment/25831c2', base: 'http://data.europa.eu/snb/learning-assessment/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-modes.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['online', '920fbb3cbe', 'verkko-opetus', 'nätundervisning', 'Online'],
    ['presential', '9191af2ed9', 'lähiopetus', 'närundervisning', 'Presential'],
    ['blended', 'e92d221e4d', 'monimuoto-opetus', 'flerformsundervisning', 'Blended'],
    ['work-based', '729f3bed4b', 'työssäoppiminen', 'arbetsplatsförlagt lärande', 'Workbased'],
    ['project-based', '7813801c77', 'projektioppiminen', 'projektbaserat lärande', 'Project based'],
    ['research-lab-based', 'ed4c557045', 'tutkimus- tai laboratoriotyö', 'forsknings- eller laboratoriearbete', 'Research-Lab based'],
  ],
);
