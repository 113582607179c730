import type { NationalRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const nationalSv: RuleTexts<NationalRule> = {
  'NL-01': {
    title: 'Omfattningen är 3–30 studiepoäng',
    fail: ({ maximum, minimum }) =>
      `Enligt landets riktlinje är omfattningen ${minimum}–${maximum} studiepoäng.`,
    experiment: 'Under 3 studiepoäng passar i försöket 1.5.2025–30.4.2027 bara ett universitet.',
  },
  'NL-02': {
    title: 'Kvalitetssäkringen bygger på ESG',
    'needs-evidence':
      'Kvalitetssäkringen nämner inte ESG. Bifoga ett aktuellt intygande ”esg-1.1” med underlag.',
  },
  'NL-03': {
    title: 'Ledningen har beslutat om utbudet',
    'needs-evidence':
      'Det saknas underlag för ledningens beslut. Bifoga ett aktuellt intygande ”board-decision” med underlag.',
  },
  'NL-04': {
    title: 'Ett organ garanterar slutnivån',
    'needs-evidence':
      'Det är inte visat vilket organ som garanterar slutnivån. Bifoga ett aktuellt intygande ”final-level-body” med underlag.',
  },
  'NL-05': {
    title: 'Deltagarna hörs',
    'needs-evidence':
      'Utvärdering, inflytande och klagomålsväg behöver var sitt underlag (tre dokument). Bifoga ett aktuellt intygande ”participants-heard” med underlag.',
  },
  'NL-06': {
    title: 'Innehållet hör till högskolans område',
    fail: 'Inget utbildningsområde eller program är angivet.',
  },
  'NL-07': {
    title: 'Målgrupp och tillträde är angivna',
    fail: 'Målgrupp eller förkunskapskrav saknas.',
  },
  'NL-08': {
    title: 'Plattformens uppgifter är kompletta',
    fail: 'Edubadges kräver denna uppgift.',
  },
  'NL-09': {
    title: 'Arbetsmängden är minst 240 timmar',
    fail: ({ minimum }) => `Arbetsmängden är under ${minimum} timmar.`,
  },
  'BE-FL-01': {
    title: 'Omfattningen är 3–20 studiepoäng',
    fail: ({ maximum, minimum }) =>
      `Enligt landets riktlinje är omfattningen ${minimum}–${maximum} studiepoäng.`,
  },
  'BE-FL-02': {
    title: 'Nivån finns i referensramen VKS',
    fail: 'Ange nivån i referensramen VKS.',
  },
  'BE-FL-03': {
    title: 'Målen meddelas före anmälan',
    fail: 'Anmälan öppnar innan beskrivningen är publicerad.',
  },
  'ES-01': {
    title: 'Omfattningen är under 15 studiepoäng',
    fail: 'I Spanien är omfattningen under 15 studiepoäng.',
    limit: '15 studiepoäng ligger på gränsen: källorna är oeniga.',
  },
  'ES-02': {
    title: 'Intyget är digitalt',
    fail: 'Intyget har ingen digital form som kan verifieras.',
  },
  'ES-03': {
    title: 'Den finansierade realiseringen ryms i programmet',
    fail: 'Realiseringen slutar utanför programtiden 1.1.2024–30.6.2026.',
  },
  'AT-01': {
    title: 'Omfattningen är 3–15 studiepoäng',
    fail: ({ maximum, minimum }) =>
      `Enligt landets riktlinje är omfattningen ${minimum}–${maximum} studiepoäng.`,
  },
  'EE-01': {
    title: 'Omfattningen är 5–30 studiepoäng',
    fail: ({ maximum, minimum }) =>
      `Enligt landets riktlinje är omfattningen ${minimum}–${maximum} studiepoäng.`,
  },
  'EE-02': {
    title: 'Anordnaren har tillstånd (EHIS)',
    fail: 'Anordnarens EHIS-identifierare saknas.',
  },
  'EE-03': {
    title: 'Nivån finns i referensramen EstQF',
    fail: 'Ange nivån i referensramen EstQF.',
  },
  'HR-01': {
    title: 'Omfattningen är högst 9 CSVET-poäng',
    fail: 'Från och med tio CSVET-poäng är det en delkvalifikation.',
  },
  'HR-02': {
    title: 'Nivån är EQF 2–5',
    fail: ({ maximum, minimum }) => `Nivån är inte EQF ${minimum}–${maximum}.`,
  },
  'HR-03': {
    title: 'Målen hänvisar till en CROQF-standard',
    fail: 'Hänvisningen till en CROQF-standard saknas.',
  },
  'SK-01': {
    title: 'Arbetsmängden är minst 25 timmar',
    fail: ({ minimum }) => `Arbetsmängden är under ${minimum} timmar.`,
  },
  'SK-02': {
    title: 'Anordnaren är behörig',
    fail: 'Anordnaren är varken högskola eller skola och har inget certifikat (sk-certificate).',
  },
  'HU-01': {
    title: 'Intyget är på ungerska och engelska',
    fail: 'Texten finns inte både på ungerska och på engelska.',
  },
  'CZ-01': {
    title: 'Studiepoäng och EQF-nivå är angivna',
    fail: 'Studiepoäng (ECTS) eller EQF-nivå saknas.',
  },
  'CZ-02': {
    title: 'Intyget har en kvalificerad stämpel',
    fail: 'Intyget är inget europeiskt intyg med kvalificerad stämpel.',
  },
  'IE-01': {
    title: 'Studiepoäng och NFQ-nivå är angivna',
    fail: 'Studiepoäng (ECTS) eller NFQ-nivå saknas.',
  },
  'MT-01': {
    title: 'Omfattningen är mindre än en kvalifikations',
    fail: ({ ceiling }) => `På denna nivå ska omfattningen vara under ${ceiling} studiepoäng.`,
  },
  'MT-02': {
    title: 'En studiepoäng är 25 timmar, varav 5 undervisning',
    fail: 'En studiepoäng är inte 25 timmar.',
    contact: 'Undervisningen är under fem timmar per studiepoäng.',
  },
  'FR-01': {
    title: 'Arbetsmängden är 7–30 timmar utan slutdatum',
    fail: 'Arbetsmängden är inte 7–30 timmar.',
    expires: 'Intyget upphör, fast ramverket inte känner till det.',
  },
  'PT-01': {
    title: 'Omfattningen är 1–10 studiepoäng på nivå 6–8',
    fail: 'Omfattningen är inte 1–10 studiepoäng.',
    level: 'Nivån är inte 6–8.',
  },
  'NZ-01': {
    title: 'Omfattningen är 1–40 poäng',
    fail: 'Omfattningen är inte 1–40 poäng.',
  },
  'NZ-02': {
    title: 'Behovet är visat',
    'needs-evidence':
      'Det saknas underlag för arbetsgivares eller samhällets behov. Bifoga ett aktuellt intygande ”need” med underlag.',
  },
  'NZ-03': {
    title: 'Översyn görs vart, vartannat eller vart tredje år',
    fail: 'Översynen sker inte var 12:e, 24:e eller 36:e månad.',
  },
  'AU-01': {
    title: 'Arbetsmängden är minst en timme',
    fail: ({ minimum }) => `Arbetsmängden är under ${minimum} timme.`,
  },
  'AU-02': {
    title: 'Anordnaren berättar om sin kvalitet',
    fail: 'Beskrivningen av anordnaren, kvalitetssäkringen eller översynen saknas.',
  },
  'UK-01': {
    title: 'Helheten ger poäng',
    fail: 'Inga poäng är angivna.',
  },
};
