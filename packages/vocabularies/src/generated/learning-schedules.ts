// Made by scripts/generate.ts from data/learning-schedules.json; do not edit.
// Source: European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-schedule-types.xsd. Date: 2023.
// Licence: CC-BY-4.0 (EU Vocabularies); repository EUPL-1.2.

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Schedules of learning (Europass standard list).
 *
 * @see Scheme http://data.europa.eu/snb/learning-schedule/25831c2
 * @example
 * learningSchedules.entries[0]?.label.en; // 'Full time'
 */
export const learningSchedules: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'http://data.europa.eu/snb/learning-schedule/25831c2', base: 'http://data.europa.eu/snb/learning-schedule/', source: { title: 'European Learning Model, European Commission, 9d7c5d2, xsd/loq/cv/europass-learning-schedule-types.xsd', url: 'https://github.com/european-commission-empl/European-Learning-Model', date: '2023' }, translated: ['fi', 'sv'] },
  [
    ['full-time', '72a0ab92fa', 'kokoaikainen opiskelu', 'heltidsstudier', 'Full time'],
    ['part-time-intensive', 'f230bae523', 'tiivis osa-aikainen opiskelu', 'intensiva deltidsstudier', 'Part time intensive'],
    ['part-time-light', '67395e6b5a', 'kevyt osa-aikainen opiskelu', 'lätta deltidsstudier', 'Part time light'],
  ],
);
