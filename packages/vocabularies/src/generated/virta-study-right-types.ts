// Made by scripts/generate.ts from data/virta-study-right-types.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopiskeluoikeudentyyppi as copied in Opetushallitus/koski 180e806. Date: 2026-06-12.
// Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Types of the right to study in VIRTA (`Opiskeluoikeus/Tyyppi`). None is for micro-credentials.
 *
 * @see Scheme virtaopiskeluoikeudentyyppi
 * @example
 * virtaStudyRightTypes.entries[0]?.label.en; // 'Bachelor’s degree from a university of applied sciences'
 */
export const virtaStudyRightTypes: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'virtaopiskeluoikeudentyyppi', base: 'virtaopiskeluoikeudentyyppi_', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopiskeluoikeudentyyppi as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: [] },
  [
    ['1', '1', 'Ammattikorkeakoulututkinto', 'Yrkeshögskoleexamen', 'Bachelor’s degree from a university of applied sciences'],
    ['2', '2', 'Alempi korkeakoulututkinto', 'Lägre högskoleexamen', 'Lower university degree'],
    ['3', '3', 'Ylempi ammattikorkeakoulututkinto', 'Högre yrkeshögskoleexamen', 'Master’s degree from a university of applied sciences'],
    ['4', '4', 'Ylempi korkeakoulututkinto', 'Högre högskoleexamen', 'Master’s degree'],
    ['5', '5', 'Erikoislääkäri- ja erikoishammaslääkärikoulutus', 'Specialistläkarutbildning och specialisttandläkarutbildning', 'Specialist medical and dental training'],
    ['6', '6', 'Lisensiaatintutkinto', 'Licentiatexamen', 'Licentiate degree'],
    ['7', '7', 'Tohtorintutkinto', 'Doktorsexamen', 'Doctoral degree'],
    ['8', '8', 'Kotimainen opiskelijaliikkuvuus', 'Inhemskt studentutbyte', 'National student exchange'],
    ['9', '9', 'Kansainvälinen vaihto', 'Internationellt utbyte', 'International exchange'],
    ['10', '10', 'Täydennyskoulutus', 'Fortbildning', 'Continuing education'],
    ['11', '11', 'Pätevöitymiskoulutus', 'Behörighetsgivande utbildning', 'Qualification training'],
    ['12', '12', 'Erikoistumisopinnot', 'Specialiseringsstudier', 'Specialisation studies'],
    ['13', '13', 'Avoimen opinnot', 'Studier vid öppna universitetet', 'Open university studies'],
    ['14', '14', 'Erilliset opettajankoulutuksen opinnot', 'Separata pedagogiska studier för lärare', 'Separate teacher education studies'],
    ['15', '15', 'Ammatillinen opettajankoulutus', 'Yrkeslärarutbildning', 'Vocational teacher education'],
    ['16', '16', 'Oppisopimus-tyyppinen koulutus', 'Lärlingsliknande utbildning', 'Apprenticeship-type training'],
    ['17', '17', 'Valmentava koulutus', 'Förberedande utbildning', 'Preparatory education'],
    ['18', '18', 'Erillisoikeus', 'Separat studierätt', 'Separate right to study'],
    ['19', '19', 'Erikoistumiskoulutus', 'Specialiseringsutbildning', 'Specialisation education'],
    ['20', '20', 'Opiskeluyhteistyö muun kuin korkeakoulun kanssa', 'Studiesamarbete med andra än högskolor', 'Educational cooperation with non-higher education institutions'],
  ],
);
