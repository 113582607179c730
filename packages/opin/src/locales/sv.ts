import type { Catalogue, Messages } from '@merkki/core';
import type { OpinCode } from '../opin-code.ts';
import { importMessages } from './sv-import.ts';
import { ooapiMessages } from './sv-ooapi.ts';
import { virtaMessages } from './sv-virta.ts';

const messages = {
  ...importMessages,
  ...ooapiMessages,
  ...virtaMessages,
  'loss.code-unknown': () => 'Målsystemets kodlista saknar kod för värdet.',
  'loss.code-merged': () =>
    'I målsystemet har flera värden samma kod, så det ursprungliga värdet bevaras inte.',
  'loss.language': () => 'Språket finns inte i måldokumentet.',
  'loss.no-place': () => 'Målsystemet har inget fält för uppgiften.',
  'loss.one-way': () => 'Värdet kan inte läsas tillbaka från målsystemet.',
  'loss.other-offering': () => 'Hör till ett annat genomförande än det som överförs.',
  'loss.precision': () => 'Uppgiften överförs med minutens noggrannhet i finsk tid eller per dag.',
  'loss.structure': () => 'Orden bevaras, men inte hur de hör ihop.',
  'loss.unknown-member': () => 'Datamodellen känner inte till fältet.',
  'document.missing': () => 'Tjänsten kräver ett värde här.',
  'document.code-unknown': ({ allowed }) =>
    `Tjänsten känner inte till detta värde. Tillåtna värden: ${allowed}.`,
  'document.form': () => 'Värdet har inte den form som tjänsten kräver.',
  'profile.form': () => 'Uppgiften saknas i fälttabellen eller har inte rätt form.',
  'profile.component-unknown': ({ known }) =>
    `OpenAPI-beskrivningen (3.0 eller 3.1) saknar schemat. Den har: ${known === '' ? '–' : known}.`,
  'profile.converter-unknown': ({ known }) => `Omvandlaren finns inte. Tillgängliga är: ${known}.`,
  'profile.converter-setting': ({ converter }) =>
    `Inställningen för omvandlaren ${converter} har inte rätt form.`,
  'profile.not-in-model': ({ path }) => `En beskrivning kan inte ha ${path}.`,
  'profile.not-in-schema': ({ path }) => `Tjänstens schema saknar ${path}.`,
  'schema.missing': () => 'Tjänstens schema kräver detta fält.',
  'schema.not-allowed': () => 'Tjänstens schema tillåter inte detta fält.',
  'schema.value': ({ keyword }) =>
    `Värdet finns inte i förteckningen i tjänstens schema (${keyword}).`,
  'schema.type': () => 'Tjänstens schema kräver en annan typ av värde.',
  'schema.form': ({ keyword }) => `Värdet uppfyller inte villkoret ${keyword} i tjänstens schema.`,
  'schema.choice': ({ keyword }) =>
    `Värdet passar inget av schemana i ${keyword}, eller fler än det får.`,
  'map.no-offering': () => 'Beskrivningen saknar ett genomförande som en studietjänst kan visa.',
  'map.option': ({ option, allowed }) => `Tillåtna värden för ${option}: ${allowed}.`,
  'map.unknown-offering': ({ known }) =>
    `Genomförandet finns inte. I beskrivningen finns: ${known}.`,
  'kouta.missing': () => 'En obligatorisk uppgift saknas.',
  'kouta.missing-published': () => 'Studieinfo publicerar inte utbildningen utan denna uppgift.',
  'kouta.type': ({ expected }) => `Värdet är av fel typ: ${expected} väntades.`,
  'kouta.code-unknown': ({ allowed }) => `Tillåtna värden: ${allowed}.`,
  'kouta.code-uri': ({ sets }) => `Värdet ska vara en kod-URI ur kodlistan ${sets}.`,
  'kouta.oid': ({ of }) => `OID-beteckningen är inte giltig (${of}).`,
  'kouta.url': () => 'Ange en fullständig webbadress.',
  'kouta.local-time': () => 'Ange finsk tid utan tidszon, till exempel 2027-01-18T09:00.',
  'kouta.negative': () => 'Talet får inte vara negativt.',
  'kouta.language-missing': ({ language }) =>
    `Texten saknas på ett språk som utbildningen publiceras på (${language}).`,
  'kouta.not-allowed': () => 'En utbildning av denna typ kan inte ha denna uppgift.',
  'kouta.kind-differs': () => 'Utbildningstypen är en annan än utbildningens.',
  'kouta.scope-order': ({ low, high }) =>
    `Den minsta omfattningen (${low}) är större än den största (${high}).`,
  'kouta.scope-range': ({ low, high }) =>
    `Genomförandets omfattning ligger utanför utbildningens (${low} är mer än ${high}).`,
  'kouta.scope-unit': () => 'Genomförandet anger omfattningen i en annan enhet än utbildningen.',
  'kouta.fee-amount-missing': () => 'Avgiftens belopp saknas.',
  'kouta.fee-amount-unexpected': () => 'Ett avgiftsfritt genomförande har inget belopp.',
  'kouta.period-order': () => 'Perioden slutar innan den börjar.',
  'kouta.open-studies-differ': () =>
    'Utbildningen är öppen högskoleutbildning, så genomförandet måste också vara det.',
  'kouta.state-order': () => 'Ett genomförande kan publiceras bara om utbildningen är publicerad.',
  'element.learner': () => 'Identifiering av den studerande',
  'element.title': () => 'Mikromeritens namn',
  'element.issuer-country': () => 'Utfärdarens land eller region',
  'element.awarding-body': () => 'Organ som tilldelar meriten',
  'element.issued-on': () => 'Datum för utfärdande',
  'element.outcomes': () => 'Läranderesultat',
  'element.workload': () => 'Beräknad arbetsbörda',
  'element.level': () => 'Nivå',
  'element.assessment': () => 'Typ av bedömning',
  'element.participation': () => 'Form för deltagande',
  'element.quality-assurance': () => 'Typ av kvalitetssäkring',
  'element.prerequisites': () => 'Förkunskapskrav',
  'element.supervision': () => 'Övervakning och identitetskontroll',
  'element.grade': () => 'Vitsord',
  'element.integration': () => 'Möjlighet att kombinera meriter',
  'element.further-information': () => 'Ytterligare information',
} satisfies Messages<OpinCode>;

/** Texts of this package in Swedish. */
export const sv: Catalogue<OpinCode> = { locale: 'sv', messages };
