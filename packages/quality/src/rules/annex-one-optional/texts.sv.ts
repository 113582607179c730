import type { AnnexOneOptionalRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const annexOneOptionalSv: RuleTexts<AnnexOneOptionalRule> = {
  'EU-O-01': {
    title: 'Förkunskapskraven är angivna',
    fail: 'Ingenting sägs om förkunskapskrav. Beskriv dem, eller ange en tom lista om det inte finns några.',
  },
  'EU-O-02': {
    title: 'Övervakning och identitetskontroll är angivna',
    fail: 'Det framgår inte om bedömningen övervakas och identiteten kontrolleras.',
  },
  'EU-O-02b': {
    title: 'Övervakningens värde följer standarden',
    fail: 'Värdet är inget av de tre: unsupervised-no-id, supervised-no-id eller supervised-id.',
    'europass-only':
      'Värdet finns i Europass-listan, men bilaga I till rekommendationen känner inte till det.',
    place: 'En plats för övervakning är angiven, fast bedömningen inte övervakas.',
  },
  'EU-O-03': {
    title: 'Resultaten hör till de beskrivna bedömningarna',
    fail: 'Resultatets bedömning finns inte i beskrivningen av kompetenshelheten.',
  },
  'EU-O-03b': {
    title: 'Vitsordet har en skala',
    fail: 'Vitsordets skala är inte beskriven, så andra kan inte tolka det.',
  },
  'EU-O-03c': {
    title: 'Vitsordet är godkänt',
    fail: 'Vitsordet är underkänt. En underkänd prestation ger inget intyg.',
    'off-scale': 'Vitsordet finns inte på skalan.',
  },
  'EU-O-04': {
    title: 'Det är sagt om helheten är fristående eller kan kombineras',
    fail: 'Det framgår inte om helheten är fristående eller kan byggas in i en större.',
  },
  'EU-O-04b': {
    title: 'En helhet som kan kombineras anger sitt mål',
    fail: 'Helheten kan byggas in i en större, men ingen sådan är angiven.',
  },
  'EU-O-04c': {
    title: 'En fristående helhet har inget mål',
    fail: 'Helheten är angiven som fristående, men en större helhet är nämnd.',
  },
  'EU-O-05': {
    title: 'Länkarna till mer information är https-adresser',
    fail: 'Länken är ingen fullständig https-adress.',
  },
};
