import type { FinlandRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const finlandSv: RuleTexts<FinlandRule> = {
  'FI-02': {
    title: 'De fyra nationella dragen finns',
    fail: 'Något av de fyra dragen saknas: mål, omfattning, bedömning eller digitalt intyg.',
  },
  'FI-ASM-01': {
    title: 'Kunnandet bedöms tillförlitligt',
    fail: 'Bedömningens typ eller kriterier saknas, eller så är skalan bara deltagande.',
  },
  'FI-ASM-02': {
    title: 'Prestationen är godkänd',
    fail: 'Prestationen är inte godkänd enligt sin skala.',
  },
  'FI-CERT-01': {
    title: 'Den studerande får ett digitalt intyg',
    fail: 'Intyget är inte digitalt och verifierbart.',
    unverified:
      'Intygets underskrift eller stämpel verifierades inte i denna kontroll. Verifiera den med ”merkki verify”.',
  },
  'FI-CERT-02': {
    title: 'Intyget motsvarar beskrivningen',
    fail: 'Intyget hänvisar till ett mål, en bedömning eller en realisering som inte finns i beskrivningen.',
  },
  'FI-DEF-01': {
    title: 'Omfattningen är i studie- eller kompetenspoäng',
    fail: 'Omfattningen är inte angiven i studiepoäng eller kompetenspoäng.',
    'non-formal':
      'Omfattningen är inte angiven i studie- eller kompetenspoäng; det passar fritt bildningsarbete.',
  },
  'FI-DEF-02': {
    title: 'Omfattningen är 1–59 studiepoäng',
    fail: 'Omfattningen ska vara 1–59 studiepoäng.',
    edge: 'Omfattningen ligger mellan 59 och 60: anvisningarna går isär.',
  },
  'FI-DEF-03': {
    title: 'Helheten är ingen examen',
    fail: 'Helheten tycks vara en examen: den har samma namn eller omfattning som examen.',
  },
  'FI-DEF-04': {
    title: 'Innehållets ursprung är angivet',
    fail: 'Ange vad innehållet bygger på: del av en examen, FUI-projekt eller nytt.',
    'degree-code': 'Ange koden för den examen som helheten är en del av.',
  },
  'FI-ECTS-01': {
    title: 'En studiepoäng är cirka 26,7 timmar',
    fail: 'En studiepoäng ska vara 25–30 timmar; enligt lagen 1600/60 timmar.',
  },
  'FI-FEE-01': {
    title: 'Avgiften följer förordningen',
    fail: ({ maximum }) => `Avgiften överstiger förordningens ${maximum} euro per studiepoäng.`,
  },
  'FI-FEE-02': {
    title: 'Avgiften följer förordningen',
    fail: ({ maximum }) => `Avgiften överstiger förordningens ${maximum} euro per studiepoäng.`,
  },
  'FI-FEE-03': {
    title: 'Avgiften är angiven',
    fail: 'Avgiftens typ saknas, eller så går belopp och typ inte ihop: avgiftsfritt har inget belopp, avgiftsbelagt har ett.',
  },
  'FI-ID-01': {
    title: 'De finska identifierarna är rätt',
    fail: 'Identifierarens form eller kontrolltecken är fel.',
  },
  'FI-LO-01': {
    title: 'Lärandemålen är angivna',
    fail: 'Lärandemål saknas på beskrivningens huvudspråk.',
  },
  'FI-LO-02': {
    title: 'Innehåll och nivå är beskrivna',
    fail: 'Sammanfattningen av innehållet eller nivån saknas.',
  },
  'FI-LO-03': {
    title: 'Målen finns på alla publiceringsspråk',
    fail: 'Lärandemålet saknas på något publiceringsspråk.',
  },
  'FI-LVL-01': {
    title: 'Ingen placering i FiNQF påstås',
    fail: 'Helheten är inte placerad i FiNQF genom förordning. Ange EQF-nivån.',
  },
  'FI-QA-01': {
    title: 'Kvalitetssäkringen är namngiven',
    fail: 'Kvalitetssäkringens typ saknas, eller så saknas organ, standard och adress.',
  },
  'FI-QA-02': {
    title: 'Kvaliteten är utvärderad',
    'needs-evidence':
      'Det saknas uppgift om utvärdering av kvaliteten. Bifoga ett aktuellt intygande ”internal-qa-mc” med underlag.',
  },
  'FI-VIRTA-01': {
    title: 'Prestationerna förs till VIRTA',
    'needs-evidence':
      'Det är inte visat att prestationerna förs över till VIRTA. Bifoga ett aktuellt intygande ”virta-transfer” med underlag.',
  },
  'FI-VIRTA-02': {
    title: 'Uppgifterna till VIRTA är kompletta',
    fail: 'VIRTA behöver denna uppgift, eller så är den för lång.',
  },
  'FI-VIRTA-03': {
    title: 'Studierättens typ är angiven',
    fail: 'Realiseringens rättsliga form saknas, så studierättens typ är okänd.',
  },
  'FI-VIRTA-04': {
    title: 'JOTPA-finansieringen har ett ärendenummer',
    fail: 'JOTPA-finansiering och dess ärendenummer hör ihop.',
  },
  'FI-VIRTA-05': {
    title: 'Utbildningsområdet är angivet',
    fail: 'Utbildningsområdet saknas.',
    unknown: 'Utbildningsområdet finns inte i ISCED-F eller i UKM:s styrningsområden.',
  },
  'FI-VIRTA-06': {
    title: 'En underkänd prestation överförs inte',
    fail: 'En underkänd prestation förs inte till VIRTA.',
  },
  'FI-VIRTA-07': {
    title: 'Datumen för tillgodoräknandet är rätt',
    fail: 'Datumet för beslutet om tillgodoräknande saknas.',
    order: 'Beslutet är daterat före prestationen.',
  },
  'FI-VIRTA-09': {
    title: 'FUI-andelen ryms i omfattningen',
    fail: 'FUI-studiepoängen är fler än omfattningens studiepoäng.',
  },
  'FI-WORK-01': {
    title: 'Målgruppens behov är beskrivet',
    fail: 'Målgruppen eller dess kompetensbehov saknas.',
  },
  'FI-WORK-02': {
    title: 'Arbetslivet deltog i planeringen',
    'needs-evidence':
      'Det saknas underlag för arbetslivets medverkan. Bifoga ett aktuellt intygande ”working-life-dialogue” med underlag.',
    late: 'Dialogen med arbetslivet är daterad efter godkännandet.',
  },
  'FI-WORK-03': {
    title: 'Helheten bygger på egen expertis',
    'needs-evidence':
      'Kopplingen till FUI-arbete eller expertis är inte visad. Bifoga ett aktuellt intygande ”staff-competence” med underlag.',
  },
};
