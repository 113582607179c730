// Made by scripts/generate.ts from data/grade-scales.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806. Date: 2026-06-12.
// Source: National code set arviointiasteikkoammatillinen15 as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Source: National code set arviointiasteikkoammatillinent1k3 as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Source: National code set arviointiasteikkoammatillinenhyvaksyttyhylatty as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Source: National code set arviointiasteikkovstjotpa as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Source: National code set arviointiasteikkomuuammatillinenkoulutus as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading). Date: 2026-11-23.
// Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { type GradeScale, gradeScale } from '../grade-scale.ts';

/** Key of a grade scale that this package knows. */
export type GradeScaleId =
  | 'fi-he-0-5'
  | 'fi-he-pass-fail'
  | 'fi-he-second-national-language'
  | 'fi-he-sample-of-work'
  | 'fi-he-thesis'
  | 'fi-he-no-grade'
  | 'fi-he-other'
  | 'fi-vet-1-5'
  | 'fi-vet-t1-k3'
  | 'fi-vet-pass-fail'
  | 'fi-liberal-jotpa'
  | 'fi-vet-other';

/**
 * Grade scales of Finnish higher, vocational and liberal adult education.
 *
 * @example
 * gradeScales['fi-he-pass-fail'].grades[0]?.label.sv; // 'godkänd'
 */
export const gradeScales: Readonly<Record<GradeScaleId, GradeScale>> = /* @__PURE__ */ Object.freeze({
  // Passing: the source; a failed grade is not transferred to VIRTA, so 0 and HYL stand in local systems only.
  'fi-he-0-5': /* @__PURE__ */ gradeScale({ id: 'fi-he-0-5', virtaElement: 'Arvosana/Viisiportainen', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, crossStudyValue: 1 }, [
    ['0', false, undefined, 'hylätty', 'underkänd', 'fail', ['fi', 'sv', 'en']],
    ['1', true, 'virtaarvosana_1', '1', '1', '1'],
    ['2', true, 'virtaarvosana_2', '2', '2', '2'],
    ['3', true, 'virtaarvosana_3', '3', '3', '3'],
    ['4', true, 'virtaarvosana_4', '4', '4', '4'],
    ['5', true, 'virtaarvosana_5', '5', '5', '5'],
    ['HYV', true, 'virtaarvosana_hyv', 'hyväksytty', 'godkänd', 'pass/accepted'],
    ['HYL', false, undefined, 'hylätty', 'underkänd', 'fail', ['fi', 'sv', 'en']],
  ]),
  // Passing: the source; a failed grade is not transferred to VIRTA, so 0 and HYL stand in local systems only.
  'fi-he-pass-fail': /* @__PURE__ */ gradeScale({ id: 'fi-he-pass-fail', virtaElement: 'Arvosana/Hyvaksytty', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, crossStudyValue: 2 }, [
    ['HYV', true, 'virtaarvosana_hyv', 'hyväksytty', 'godkänd', 'pass/accepted'],
    ['HYL', false, undefined, 'hylätty', 'underkänd', 'fail', ['fi', 'sv', 'en']],
  ]),
  // Passing: the source.
  'fi-he-second-national-language': /* @__PURE__ */ gradeScale({ id: 'fi-he-second-national-language', virtaElement: 'Arvosana/ToinenKotimainen', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, crossStudyValue: 3 }, [
    ['TT', true, 'virtaarvosana_tt', 'tyydyttävät tiedot', 'nöjaktiga insikter', 'satisfactory'],
    ['HT', true, 'virtaarvosana_ht', 'hyvät tiedot', 'goda insikter', 'good knowledge'],
  ]),
  // Passing: the source.
  'fi-he-sample-of-work': /* @__PURE__ */ gradeScale({ id: 'fi-he-sample-of-work', virtaElement: 'Arvosana/Naytetyo', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' } }, [
    ['HYV', true, 'virtaarvosana_hyv', 'hyväksytty', 'godkänd', 'pass/accepted'],
    ['KH', true, 'virtaarvosana_kh', 'kiittäen hyväksytty', 'med beröm godkänd', 'pass with honours'],
  ]),
  // Passing: no source.
  'fi-he-thesis': /* @__PURE__ */ gradeScale({ id: 'fi-he-thesis', virtaElement: 'Arvosana/Tutkielma', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' } }, [
    ['I', undefined, undefined, 'I', 'I', 'I', ['fi', 'sv', 'en']],
    ['A', undefined, 'virtaarvosana_a', 'approbatur', 'approbatur', 'approbatur'],
    ['B', undefined, 'virtaarvosana_b', 'lubenter approbatur', 'lubenter approbatur', 'lubenter approbatur'],
    ['N', undefined, 'virtaarvosana_n', 'non sine laude approbatur', 'non sine laude approbatur', 'non sine laude approbatur'],
    ['C', undefined, 'virtaarvosana_c', 'cum laude approbatur', 'cum laude approbatur', 'cum laude approbatur'],
    ['M', undefined, 'virtaarvosana_m', 'magna cum laude approbatur', 'magna cum laude approbatur', 'magna cum laude approbatur'],
    ['E', undefined, 'virtaarvosana_e', 'eximia cum laude approbatur', 'eximia cum laude approbatur', 'eximia cum laude approbatur'],
    ['L', undefined, 'virtaarvosana_l', 'laudatur', 'laudatur', 'laudatur'],
  ]),
  // Passing: no source.
  'fi-he-no-grade': /* @__PURE__ */ gradeScale({ id: 'fi-he-no-grade', virtaElement: 'Arvosana/EiKaytossa', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' } }, [
    ['Arvosana ei kaytossa', undefined, 'virtaarvosana_arvosanaeikaytossa', 'Arvosana ei käytössä', 'Vitsord ej i bruk', 'Grade not in use'],
  ]),
  // Passing: no source.
  'fi-he-other': /* @__PURE__ */ gradeScale({ id: 'fi-he-other', virtaElement: 'Arvosana/Muu', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaarvosana as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' } }, []),
  // Passing: the names of the grades: the set has one grade named fail.
  'fi-vet-1-5': /* @__PURE__ */ gradeScale({ id: 'fi-vet-1-5', koodisto: 'arviointiasteikkoammatillinen15', source: { title: 'National code set arviointiasteikkoammatillinen15 as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' } }, [
    ['1', true, 'arviointiasteikkoammatillinen15_1', '1', '1', '1', ['sv', 'en']],
    ['2', true, 'arviointiasteikkoammatillinen15_2', '2', '2', '2', ['sv', 'en']],
    ['3', true, 'arviointiasteikkoammatillinen15_3', '3', '3', '3', ['sv', 'en']],
    ['4', true, 'arviointiasteikkoammatillinen15_4', '4', '4', '4', ['sv', 'en']],
    ['5', true, 'arviointiasteikkoammatillinen15_5', '5', '5', '5', ['sv', 'en']],
    ['Hylätty', false, 'arviointiasteikkoammatillinen15_hylatty', 'Hylätty', 'Underkänd', 'Fail'],
    ['Hyväksytty', true, 'arviointiasteikkoammatillinen15_hyvaksytty', 'Hyväksytty', 'Godkänd', 'Pass'],
  ]),
  // Passing: the names of the grades: the set has one grade named fail.
  'fi-vet-t1-k3': /* @__PURE__ */ gradeScale({ id: 'fi-vet-t1-k3', koodisto: 'arviointiasteikkoammatillinent1k3', source: { title: 'National code set arviointiasteikkoammatillinent1k3 as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' } }, [
    ['0', false, 'arviointiasteikkoammatillinent1k3_0', 'hylätty', 'underkänd', 'fail'],
    ['1', true, 'arviointiasteikkoammatillinent1k3_1', 'tyydyttävä', 'nöjaktig', 'satisfactory'],
    ['2', true, 'arviointiasteikkoammatillinent1k3_2', 'hyvä', 'god', 'good'],
    ['3', true, 'arviointiasteikkoammatillinent1k3_3', 'kiitettävä', 'berömlig', 'excellent'],
    ['Hyväksytty', true, 'arviointiasteikkoammatillinent1k3_hyvaksytty', 'Hyväksytty', 'Godkänd', 'Pass'],
  ]),
  // Passing: the names of the grades: the set has one grade named fail.
  'fi-vet-pass-fail': /* @__PURE__ */ gradeScale({ id: 'fi-vet-pass-fail', koodisto: 'arviointiasteikkoammatillinenhyvaksyttyhylatty', source: { title: 'National code set arviointiasteikkoammatillinenhyvaksyttyhylatty as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' } }, [
    ['Hylätty', false, 'arviointiasteikkoammatillinenhyvaksyttyhylatty_hylatty', 'Hylätty', 'Underkänd', 'Fail'],
    ['Hyväksytty', true, 'arviointiasteikkoammatillinenhyvaksyttyhylatty_hyvaksytty', 'Hyväksytty', 'Godkänd', 'Pass'],
  ]),
  // Passing: no source.
  'fi-liberal-jotpa': /* @__PURE__ */ gradeScale({ id: 'fi-liberal-jotpa', koodisto: 'arviointiasteikkovstjotpa', source: { title: 'National code set arviointiasteikkovstjotpa as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' } }, [
    ['1', undefined, 'arviointiasteikkovstjotpa_1', '1', '1', '1'],
    ['2', undefined, 'arviointiasteikkovstjotpa_2', '2', '2', '2'],
    ['3', undefined, 'arviointiasteikkovstjotpa_3', '3', '3', '3'],
    ['4', undefined, 'arviointiasteikkovstjotpa_4', '4', '4', '4'],
    ['5', undefined, 'arviointiasteikkovstjotpa_5', '5', '5', '5'],
    ['6', undefined, 'arviointiasteikkovstjotpa_6', '6', '6', '6'],
    ['7', undefined, 'arviointiasteikkovstjotpa_7', '7', '7', '7'],
    ['8', undefined, 'arviointiasteikkovstjotpa_8', '8', '8', '8'],
    ['9', undefined, 'arviointiasteikkovstjotpa_9', '9', '9', '9'],
    ['10', undefined, 'arviointiasteikkovstjotpa_10', '10', '10', '10'],
  ]),
  // Passing: no source.
  'fi-vet-other': /* @__PURE__ */ gradeScale({ id: 'fi-vet-other', koodisto: 'arviointiasteikkomuuammatillinenkoulutus', source: { title: 'National code set arviointiasteikkomuuammatillinenkoulutus as copied in Opetushallitus/koski 180e806, version 1 (undated; the day of reading)', url: 'https://github.com/Opetushallitus/koski', date: '2026-11-23' } }, [
    ['Osallistunut', undefined, 'arviointiasteikkomuuammatillinenkoulutus_osallistunut', 'Osallistunut', 'Deltagit', 'Participated'],
    ['Suoritettu', undefined, 'arviointiasteikkomuuammatillinenkoulutus_suoritettu', 'Suoritettu', 'Slutförd', 'Completed'],
  ]),
});
