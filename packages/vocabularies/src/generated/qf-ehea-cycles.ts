// Made by scripts/generate.ts from data/qf-ehea-cycles.json; do not edit.
// Source: Qualifications Framework of the European Higher Education Area (QF-EHEA), revised at the Paris ministerial conference. Date: 2018-05-25.
// Licence: facts; no licence stated.

import { plainList, type PlainList } from '../code-list.ts';

/**
 * Cycles of the Qualifications Framework of the European Higher Education Area. The keys are ours:
 * no list that was read gives the cycles URIs.
 *
 * @see Qualifications Framework of the European Higher Education Area (QF-EHEA), revised at the Paris ministerial conference
 * @example
 * qfEheaCycles.entries[0]?.label.en; // 'short cycle'
 */
export const qfEheaCycles: PlainList = /* @__PURE__ */ plainList(
  { source: { title: 'Qualifications Framework of the European Higher Education Area (QF-EHEA), revised at the Paris ministerial conference', url: 'https://ehea.info/page-qualification-frameworks', date: '2018-05-25' }, translated: ['fi', 'sv'] },
  [
    ['short', 'lyhyt sykli', 'kort cykel', 'short cycle'],
    ['first', 'ensimmäinen sykli', 'första cykeln', 'first cycle'],
    ['second', 'toinen sykli', 'andra cykeln', 'second cycle'],
    ['third', 'kolmas sykli', 'tredje cykeln', 'third cycle'],
  ],
);
