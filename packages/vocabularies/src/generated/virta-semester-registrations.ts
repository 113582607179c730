// Made by scripts/generate.ts from data/virta-semester-registrations.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtalukukausiilmtila as copied in Opetushallitus/koski 180e806. Date: 2026-06-12.
// Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * States of the registration for a semester in VIRTA (`LukukausiIlmoittautuminen/Tila`).
 *
 * @see Scheme virtalukukausiilmtila
 * @example
 * virtaSemesterRegistrations.entries[0]?.label.en; // 'Present'
 */
export const virtaSemesterRegistrations: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'virtalukukausiilmtila', base: 'virtalukukausiilmtila_', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtalukukausiilmtila as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: [] },
  [
    ['1', '1', 'Läsnä', 'Närvarande', 'Present'],
    ['2', '2', 'Poissa', 'Frånvarande', 'Absent'],
    ['3', '3', 'Poissa, ei kuluta opintoaikaa', 'Frånvarande med lagstadgad orsak', 'Absent, does not consume study time'],
    ['4', '4', 'Puuttuu', 'Saknas', 'Missing'],
  ],
);
