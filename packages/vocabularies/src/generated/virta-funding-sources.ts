// Made by scripts/generate.ts from data/virta-funding-sources.json; do not edit.
// Source: VIRTA koodistot.xsd 1.06.100, CSC, 401b3af. Date: 2026-06-12.
// Licence: none stated (VIRTA).

import { plainList, type PlainList } from '../code-list.ts';

/**
 * Sources of funding in VIRTA (`Rahoituslahde`). The codes have no URIs; the names of 6 to 9 say
 * shortly what the comments of the schema explain.
 *
 * @see VIRTA koodistot.xsd 1.06.100, CSC, 401b3af
 * @example
 * virtaFundingSources.entries[0]?.label.en; // 'core funding'
 */
export const virtaFundingSources: PlainList = /* @__PURE__ */ plainList(
  { source: { title: 'VIRTA koodistot.xsd 1.06.100, CSC, 401b3af', url: 'https://github.com/CSCfi/VIRTA-Opintotietopalvelu', date: '2026-06-12' }, translated: ['sv', 'en'] },
  [
    ['1', 'Perusrahoitus', 'basfinansiering', 'core funding'],
    ['2', 'ESR-rahoitus, vain ammattikorkeakoulukoulutus', 'ESF-finansiering, endast yrkeshögskoleutbildning', 'ESF funding, universities of applied sciences only'],
    ['3', 'TE-rahoitus, vain ammattikorkeakoulukoulutus', 'finansiering från arbets- och näringsförvaltningen, endast yrkeshögskoleutbildning', 'funding of the employment administration, universities of applied sciences only'],
    ['4', 'maksullinen tilauskoulutus', 'avgiftsbelagd uppdragsutbildning', 'commissioned education against payment'],
    ['5', 'lukuvuosimaksu', 'läsårsavgift', 'tuition fee'],
    ['6', 'Jatkuvan oppimisen ja työllisyyden palvelukeskuksen valtionavustus', 'statsunderstöd från Servicecentret för kontinuerligt lärande och sysselsättning', 'grant of the Service Centre for Continuous Learning and Employment', { translated: ['fi', 'sv', 'en'] }],
    ['7', 'Jatkuvan oppimisen ja työllisyyden palvelukeskuksen hankintakoulutus', 'utbildning som upphandlats av Servicecentret för kontinuerligt lärande och sysselsättning', 'education procured by the Service Centre for Continuous Learning and Employment', { translated: ['fi', 'sv', 'en'] }],
    ['8', 'Jatkuvan oppimisen ja työllisyyden palvelukeskuksen valtionavustus (RRF-rahoitus)', 'statsunderstöd från Servicecentret för kontinuerligt lärande och sysselsättning (RRF-finansiering)', 'grant of the Service Centre for Continuous Learning and Employment (RRF funding)', { translated: ['fi', 'sv', 'en'] }],
    ['9', 'Jatkuvan oppimisen ja työllisyyden palvelukeskuksen hankintakoulutus (RRF-rahoitus)', 'utbildning som upphandlats av Servicecentret för kontinuerligt lärande och sysselsättning (RRF-finansiering)', 'education procured by the Service Centre for Continuous Learning and Employment (RRF funding)', { translated: ['fi', 'sv', 'en'] }],
  ],
);
