// Made by scripts/generate.ts from data/grade-scales.json; do not edit.
// Source: CSCfi/VIRTA-Opintotietopalvelu 401b3af, koodistot.xsd 1.06.100 (scales); national code set virtaarvosana as copied in Opetushallitus/koski 180e806 (labels and codes); failing grades are not in VIRTA and exist in local systems only
// Version: 2026-06-12. Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { type GradeScale, gradeScale } from '../grade-scale.ts';

/** Key of a grade scale that this package knows. */
export type GradeScaleId = 'fi-he-0-5' | 'fi-he-pass-fail';

/**
 * Grade scales of Finnish higher education: 0-5, and pass or fail.
 *
 * @example
 * gradeScales['fi-he-pass-fail'].grades[0]?.label.sv; // 'godkänd'
 */
export const gradeScales: Readonly<Record<GradeScaleId, GradeScale>> = /* @__PURE__ */ Object.freeze({
  'fi-he-0-5': /* @__PURE__ */ gradeScale('fi-he-0-5', 'Arvosana/Viisiportainen', [
    ['0', false, undefined, 'hylätty', 'underkänd', 'fail'],
    ['1', true, 'virtaarvosana_1', '1', '1', '1'],
    ['2', true, 'virtaarvosana_2', '2', '2', '2'],
    ['3', true, 'virtaarvosana_3', '3', '3', '3'],
    ['4', true, 'virtaarvosana_4', '4', '4', '4'],
    ['5', true, 'virtaarvosana_5', '5', '5', '5'],
    ['HYV', true, 'virtaarvosana_hyv', 'hyväksytty', 'godkänd', 'pass/accepted'],
    ['HYL', false, undefined, 'hylätty', 'underkänd', 'fail'],
  ]),
  'fi-he-pass-fail': /* @__PURE__ */ gradeScale('fi-he-pass-fail', 'Arvosana/Hyvaksytty', [
    ['HYV', true, 'virtaarvosana_hyv', 'hyväksytty', 'godkänd', 'pass/accepted'],
    ['HYL', false, undefined, 'hylätty', 'underkänd', 'fail'],
  ]),
});
