// Made by scripts/generate.ts from data/virta-completion-classifications.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopsuorluokittelu as copied in Opetushallitus/koski 180e806. Date: 2026-06-12.
// Licence: none stated (VIRTA); EUPL-1.2 (koski).

import { codeList, type PublishedCodeList } from '../code-list.ts';

/**
 * Classifications of a completion in VIRTA (`Opintosuoritus/Luokittelu`). None is for
 * micro-credentials.
 *
 * @see Scheme virtaopsuorluokittelu
 * @example
 * virtaCompletionClassifications.entries[0]?.label.en; // 'The study attainment was completed within open university education'
 */
export const virtaCompletionClassifications: PublishedCodeList = /* @__PURE__ */ codeList(
  { scheme: 'virtaopsuorluokittelu', base: 'virtaopsuorluokittelu_', source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af; names: national code set virtaopsuorluokittelu as copied in Opetushallitus/koski 180e806', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: [] },
  [
    ['1', '1', 'Suoritus on avoimessa korkeakouluopetuksessa suoritettu', 'Studieprestationen har genomförts inom den öppna högskoleundervisningen', 'The study attainment was completed within open university education'],
    ['2', '2', 'Suoritus on tulevan kansainvälisen vaihto-opiskelijan suorittama', 'Studieprestationen har genomförts av en blivande internationell utbytesstuderande', 'The study attainment was completed by a prospective international exchange student'],
    ['3', '3', 'Suoritus on korkeakoulujen välisillä yhteistyösopimuksilla opiskelevan suorittama', 'Studieprestationen har genomförts av en studerande enligt ett samarbetsavtal mellan högskolor', 'The study attainment was completed by a student studying under an inter-institutional agreement between higher education institutions'],
    ['4', '4', 'Suoritus on erillisellä opiskeluoikeudella opiskelevan suorittama', 'Studieprestationen har genomförts av en studerande med separat studierätt', 'The study attainment was completed by a student with a separate right to study'],
    ['5', '5', 'Suoritus on erillisellä opiskeluoikeudella opettajankoulutuksen opintoja suorittavan opiskelijan suorittama', 'Studieprestationen har genomförts av en studerande med separat studierätt som avlägger studier inom lärarutbildningen', 'The study attainment was completed by a student with a separate right to study, pursuing studies in teacher education'],
    ['6', '6', 'Suoritus on maahanmuuttajien valmentavassa koulutuksessa opiskelevan suorittama', 'Studieprestationen har genomförts av en studerande inom den förberedande utbildningen för invandrare', 'The study attainment was completed by a student enrolled in preparatory education for immigrants'],
    ['7', '7', 'Suoritus on kotimainen harjoittelujakso', 'Studieprestationen är en inhemsk praktikperiod', 'The study attainment is a domestic internship period'],
    ['8', '8', 'Suoritus on ulkomainen harjoittelujakso', 'Studieprestationen är en utländsk praktikperiod', 'The study attainment is a foreign internship period'],
    ['9', '9', 'Suoritus on kansainvälinen yhteistutkinto', 'Studieprestationen är en internationell gemensam examen', 'The study attainment is an international joint degree'],
    ['10', '10', 'Suoritus on kansainvälinen kaksoistutkinto', 'Studieprestationen är en del av en internationell dubbel examen', 'The study attainment is part of an international double degree programme'],
    ['11', '11', 'Suoritus on erikoistumiskoulutuksessa suoritettu', 'Studieprestationen har genomförts inom en specialiseringsutbildning', 'The study attainment was completed within a specialization education program'],
    ['12', '12', 'Suoritus on korkeakoulujen välisillä yhteistyösopimuksilla opiskelevan suorittama ja kirjattu varsinaisena suorituksena opiskelijan kotikorkeakoulussa', 'Studieprestationen har genomförts av en studerande enligt ett samarbetsavtal mellan högskolor och har registrerats som en egentlig prestation vid den studerandes hemuniversitet', 'The study attainment was completed by a student studying under an inter-institutional agreement between higher education institutions and has been officially recorded at the student’s home university'],
    ['13', '13', 'Opintosuoritus on täydennyskoulutuksessa suoritettu', 'Studieavsnittet har genomförts som fortbildning', 'The study unit was completed as part of continuing education'],
    ['14', '14', 'Suoritus on suomi toisena tai vieraana kielenä', 'Studieprestationen är i finska som andraspråk eller främmande språk', 'The study attainment is in Finnish as a second or foreign language'],
    ['15', '15', 'Suoritus sisältää kotimaista harjoittelua', 'Studieprestationen innehåller inhemsk praktik', 'The study attainment includes domestic internship'],
    ['16', '16', 'Suoritus on ruotsi toisena tai vieraana kielenä', 'Studieprestationen har genomförts i svenska som andraspråk eller främmande språk', 'The study attainment was completed in Swedish as a second or foreign language'],
    ['17', '17', 'Suoritus on muun kuin korkeakoulun kanssa tehtyyn yhteistyösopimukseen perustuvan opiskeluoikeuden perusteella suoritettu', 'Studieprestationen har genomförts med studierätt grundad på ett samarbetsavtal med en annan part än en högskola', 'The study attainment was completed under a right to study based on a cooperation agreement with an institution other than a higher education institution'],
    ['18', '18', 'Opintosuoritus on Jatkuvan oppimisen ja työllisyyden palvelukeskuksen-rahoitetussa koulutuksessa suoritettu', 'Studieprestationen har genomförts inom en utbildning som finansierats av Servicecentret för kontinuerligt lärande och sysselsättning', 'The study attainment was completed in a training programme funded by the Service Centre for Continuous Learning and Employment'],
    ['19', '19', 'Täydennyskoulutuksessa suoritettu tutkinnon osa', 'Del av examen som avlagts inom kompletterande utbildning', 'Part of degree completed within supplementary education'],
  ],
);
