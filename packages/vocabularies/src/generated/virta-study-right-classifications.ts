// Made by scripts/generate.ts from data/virta-study-right-classifications.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopiskeluoikeudenluokittelu as copied in Opetushallitus/koski 180e806. Date: 2026-06-12.
// Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Classifications of the right to study in VIRTA (`Opiskeluoikeus/Luokittelu`).
 *
 * @see Scheme virtaopiskeluoikeudenluokittelu
 * @example
 * virtaStudyRightClassifications.entries[0]?.label.en; // 'Outgoing exchange student'
 */
export const virtaStudyRightClassifications: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'virtaopiskeluoikeudenluokittelu', base: 'virtaopiskeluoikeudenluokittelu_', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopiskeluoikeudenluokittelu as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: [] },
  [
    ['1', '1', 'Kansainvälinen vaihto, lähtevä', 'Utresande utbytesstudent', 'Outgoing exchange student'],
    ['2', '2', 'Kansainvälinen vaihto, saapuva', 'Inresande utbytesstudent', 'Incoming exchange student'],
    ['3', '3', 'Aikuiskoulutus', 'Vuxenutbildning', 'Adult education'],
    ['4', '4', 'Avoimen väylä', 'Öppna vägen', 'Open university admission route'],
    ['5', '5', 'Maisteriohjelma', 'Magisterprogram', 'Master’s programme'],
    ['6', '6', 'Kansainvälinen yhteistutkinto', 'Internationell gemensam examen', 'International joint degree'],
    ['7', '7', 'Kansainvälinen kaksoistutkinto', 'Internationell dubbel examen', 'International double degree'],
  ],
);
