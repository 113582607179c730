// Made by scripts/generate.ts from data/virta-organisation-roles.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af. Date: 2026-06-12.
// Licence: none stated (VIRTA).

import { plainList, type PlainList } from '../code-list.ts';

/**
 * Roles of an organisation in VIRTA (`Organisaatio/Rooli`). The codes have no URIs.
 *
 * @see VIRTA koodistot.xsd 1.06.100, CSC, 401b3af
 * @example
 * virtaOrganisationRoles.entries[0]?.label.en; // 'granting'
 */
export const virtaOrganisationRoles: PlainList = /* @__PURE__ */ plainList(
  { source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: ['sv', 'en'] },
  [
    ['1', 'myöntävä', 'beviljande', 'granting'],
    ['2', 'järjestävä', 'anordnande', 'arranging'],
    ['3', 'lähde', 'källa', 'source'],
    ['4', 'kohde', 'mål', 'target'],
    ['5', 'fuusioitunut myöntäjä', 'beviljare som gått upp i en annan', 'granting organisation that has merged'],
    ['9', 'tuntematon', 'okänd', 'unknown'],
  ],
);
