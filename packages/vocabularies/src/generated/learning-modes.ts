// Made by scripts/generate.ts from data/learning-modes.json; do not edit.
// Source: European-Learning-Model repository of the European Commission (european-commission-empl/European-Learning-Model, master 9d7c5d2), xsd/loq/cv/europass-modes.xsd
// Version: 2023. Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { type CodeList, codeList } from '../code-list.ts';

/**
 * Modes of learning and of assessment (Europass standard list, whose scheme is called `learning-assessment`).
 *
 * @see Scheme http://data.europa.eu/snb/learning-assessment/25831c2
 * @example
 * learningModes.entries[0]?.label.en; // 'Online'
 */
export const learningModes: CodeList = /* @__PURE__ */ codeList(
  'http://data.europa.eu/snb/learning-assessment/25831c2',
  'http://data.europa.eu/snb/learning-assessment/',
  [
    ['online', '920fbb3cbe', 'verkko-opetus', 'nätundervisning', 'Online'],
    ['presential', '9191af2ed9', 'lähiopetus', 'närundervisning', 'Presential'],
    ['blended', 'e92d221e4d', 'monimuoto-opetus', 'flerformsundervisning', 'Blended'],
    ['work-based', '729f3bed4b', 'työssäoppiminen', 'arbetsplatsförlagt lärande', 'Workbased'],
    ['project-based', '7813801c77', 'projektioppiminen', 'projektbaserat lärande', 'Project based'],
    ['research-lab-based', 'ed4c557045', 'tutkimus- tai laboratoriotyö', 'forsknings- eller laboratoriearbete', 'Research-Lab based'],
  ],
);
