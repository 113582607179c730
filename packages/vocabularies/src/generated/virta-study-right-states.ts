// Made by scripts/generate.ts from data/virta-study-right-states.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopiskeluoikeudentila as copied in Opetushallitus/koski 180e806. Date: 2026-06-12.
// Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * States of the right to study in VIRTA (`Opiskeluoikeus/Tila`). 5 and 6 changed their meaning,
 * and 7 was added, on 2026-05-20; the koodiUri of 7 is assumed.
 *
 * @see Scheme virtaopiskeluoikeudentila
 * @example
 * virtaStudyRightStates.entries[0]?.label.en; // 'active'
 */
export const virtaStudyRightStates: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'virtaopiskeluoikeudentila', base: 'virtaopiskeluoikeudentila_', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopiskeluoikeudentila as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: [] },
  [
    ['1', '1', 'aktiivinen', 'aktiv', 'active'],
    ['2', '2', 'optio', 'option', 'option'],
    ['3', '3', 'valmistunut', 'slutförd', 'concluded'],
    ['4', '4', 'passivoitu', 'passiverad', 'passivated'],
    ['5', '5', 'luopunut tai pysyvästi päättynyt', 'avstådd eller permanent avslutad', 'given up or permanently ended', { translated: ['sv', 'en'] }],
    ['6', '6', 'määräaika päättynyt', 'tidsfristen har löpt ut', 'time limit expired', { translated: ['sv', 'en'] }],
    ['7', '7', 'päättynyt yhden opiskeluoikeuden säännöksen johdosta', 'avslutad till följd av bestämmelsen om en enda studierätt', 'ended under the single study right provision', { assumed: true, translated: ['sv', 'en'] }],
  ],
);
