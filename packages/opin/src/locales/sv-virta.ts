import type { Messages } from '@merkki/core';
import type { VirtaProblemCode } from '../virta/problem-codes.ts';

/** Texts on documents for VIRTA, in Swedish. */
export const virtaMessages = {
  'virta.doctype': () =>
    'Dokumentet har en dokumenttypsdeklaration (DOCTYPE). Överföringen till VIRTA har ingen, och dokumentet lästes inte.',
  'virta.encoding': () => 'Dokumentet är inte UTF-8, eller uppger en annan teckenkodning.',
  'virta.malformed': () => 'Dokumentet är inte välformad XML. Resten lästes inte.',
  'virta.too-large': () =>
    'Dokumentet är för stort, eller dess element är för djupt inuti varandra.',
  'virta.root': ({ allowed }) => `Rotelementet ska vara något av dessa: ${allowed}.`,
  'virta.namespace': ({ expected }) =>
    `Elementet är inte i namnrymden ${expected}, som också anger formatets version.`,
  'virta.unknown-element': () => 'VIRTA har inget sådant element här.',
  'virta.unknown-attribute': () => 'VIRTA har inget sådant attribut här.',
  'virta.order': ({ before }) => `Elementet ska stå före ${before}: ordningen är bestämd.`,
  'virta.missing': () => 'VIRTA kräver ett värde här.',
  'virta.too-many': ({ max }) => `Elementet får stå här högst ${max} gånger.`,
  'virta.unexpected-text': () => 'Här får bara element stå, men det finns text.',
  'virta.too-long': ({ max, found }) => `Texten har ${found} tecken; högst ${max} är tillåtna.`,
  'virta.code-unknown': ({ allowed }) => `VIRTA har ingen sådan kod här. Koderna är: ${allowed}.`,
  'virta.form': ({ example }) =>
    `Koden har inte samma form som koderna i sin kodlista, till exempel ${example}.`,
  'virta.date': () => 'Ett datum som finns väntades, i formen ÅÅÅÅ-MM-DD.',
  'virta.date-early': () => 'VIRTA tar inte emot datum före år 1900.',
  'virta.decimal': () => 'VIRTA väntar sig ett tal här.',
  'virta.decimal-comma': () => 'Talet har decimalkomma. I XML används punkt: 2.5, inte 2,5.',
  'virta.decimal-digits': () => 'Talet har fler än 24 siffror, eller fler än 6 decimaler.',
  'virta.decimal-range': ({ min, max }) => `Talet är inte mellan ${min} och ${max}.`,
  'virta.boolean': () => 'Värdet 1 eller true, eller också 0 eller false, väntades.',
  'virta.duplicate-key': () => 'En annan post i dokumentet har samma nyckel.',
  'virta.personal-identity-code': () =>
    'Nyckeln är en personbeteckning. Använd högskolans egen identifierare eller studentnumret (oppijanumero).',
  'virta.field-missing': () =>
    'En prestation som inte är en examen behöver ett utbildningsområde (ohjausala 1–12).',
  'virta.share-sum': () => 'Utbildningsområdenas andelar är inte sammanlagt 1.',
  'virta.recognition-order': () =>
    'Tillgodoräknad före prestationsdatumet: kontrollera båda datumen.',
  'virta.rdi-above-scope': () => 'Det finns fler FUI-studiepoäng än prestationen omfattar.',
  'virta.period-order': () => 'Perioden slutar innan den börjar enligt datumen.',
  'virta.timeline': () =>
    'Mellan perioderna finns ett glapp, eller de överlappar. Varje period ska börja dagen efter att den föregående slutar.',
  'virta.funding-case': () => 'Ärendenumret och finansieringskällan 6–9 hör ihop.',
  'virta.learner-unidentified': () =>
    'Den studerande har varken oppijanumero eller högskolans egen identifierare, så VIRTA vet inte vems prestationen är.',
  'virta.learner-number': () =>
    'Studentnumret (oppijanumero) har fel form eller fel kontrollsiffra.',
  'virta.grade-failed': () => 'Underkända prestationer överförs inte till VIRTA.',
  'virta.grade-unknown': () =>
    'Vitsordet finns inte på någon nationell skala, så VIRTA har inget element för det.',
  'virta.grades-differ': () =>
    'Resultaten har olika vitsord, men till VIRTA överförs ett för helheten.',
} satisfies Messages<VirtaProblemCode>;
