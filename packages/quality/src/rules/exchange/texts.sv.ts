import type { ExchangeRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Swedish. */
export const exchangeSv: RuleTexts<ExchangeRule> = {
  'WB-01': {
    title: 'Intyget har en egen identifierare',
    fail: 'Intyget har beskrivningens identifierare eller ingen. Ge det en egen.',
  },
  'WB-02': {
    title: 'Födelsedatumet ligger i det förflutna',
    fail: 'Födelsedatumet är inte möjligt.',
  },
  'WB-03': {
    title: 'Kvalitetssäkring och ackreditering stämmer',
    fail: 'Beslutets typ är en annan än den angivna kvalitetssäkringens.',
  },
  'WB-04': {
    title: 'Giltighetens slut är motiverat',
    fail: 'Intyget har en sista giltighetsdag utan skäl. Berätta om kunnandet eller bara intyget upphör.',
  },
  'WB-05': {
    title: 'Intygets status kan kontrolleras',
    fail: 'Intyget har ingen statuslista, så ett felaktigt intyg kan inte återkallas.',
  },
  'WB-06': {
    title: 'Det ersatta intyget är återkallat',
    fail: 'Det ersatta intyget gäller fortfarande. Återkalla det.',
    itself: 'Intyget ersätter sig självt.',
    'unknown-status': 'Det är inte känt om det ersatta intyget är återkallat.',
  },
  'ELM-01': {
    title: 'Poängen har tal och system',
    fail: 'Poängen är inget tal, eller så saknas systemet; ELM-intyget kan inte ange dem.',
  },
  'ELM-02': {
    title: 'Ackrediteringen har en typ',
    fail: 'Kvalitetssäkringens typ saknas; ELM kräver den (dcType).',
  },
  'ELM-03': {
    title: 'Huvudspråket är angivet',
    fail: 'Beskrivningens språk är inte angivna; det första är ELM-intygets huvudspråk.',
  },
};
