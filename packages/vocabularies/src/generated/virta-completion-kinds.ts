// Made by scripts/generate.ts from data/virta-completion-kinds.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af. Date: 2026-06-12.
// Licence: none stated (VIRTA).

import { plainList, type PlainList } from '../code-list.ts';

/**
 * Kinds of a completion in VIRTA (`Opintosuoritus/Laji`): 2 for a micro-credential. The codes have
 * no URIs.
 *
 * @see VIRTA koodistot.xsd 1.06.100, CSC, 401b3af
 * @example
 * virtaCompletionKinds.entries[0]?.label.en; // 'degree'
 */
export const virtaCompletionKinds: PlainList = /* @__PURE__ */ plainList(
  { source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: ['sv', 'en'] },
  [
    ['1', 'tutkinto', 'examen', 'degree'],
    ['2', 'muu opintosuoritus', 'annan studieprestation', 'other completion'],
    ['3', 'ei huomioitava', 'beaktas inte', 'not taken into account'],
    ['4', 'oppilaitoksen sisäinen', 'intern för läroanstalten', 'internal to the institution'],
  ],
);
