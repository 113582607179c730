import type { ExchangeRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const exchangeFi: RuleTexts<ExchangeRule> = {
  'WB-01': {
    title: 'Todistuksella on oma tunniste',
    fail: 'Todistuksella on kuvauksen tunniste tai ei mitään. Anna sille oma.',
  },
  'WB-02': {
    title: 'Syntymäaika on menneisyydessä',
    fail: 'Syntymäaika ei ole mahdollinen.',
  },
  'WB-03': {
    title: 'Laadunvarmistus ja akkreditointi täsmäävät',
    fail: 'Päätöksen tyyppi on muu kuin ilmoitetun laadunvarmistuksen.',
  },
  'WB-04': {
    title: 'Voimassaolon päättyminen on perusteltu',
    fail: 'Todistuksella on viimeinen voimassaolopäivä ilman syytä. Kerro, vanheneeko osaaminen vai vain todistus.',
  },
  'WB-05': {
    title: 'Todistuksen tila on kysyttävissä',
    fail: 'Todistuksella ei ole tilaluetteloa, joten virheellistä ei voi perua.',
  },
  'WB-06': {
    title: 'Korvattu todistus on peruttu',
    fail: 'Korvattu todistus on yhä voimassa. Peru se.',
    itself: 'Todistus korvaa itsensä.',
    'unknown-status': 'Ei tiedetä, onko korvattu todistus peruttu.',
  },
  'ELM-01': {
    title: 'Pisteillä on luku ja järjestelmä',
    fail: 'Pisteet eivät ole luku tai niiden järjestelmä puuttuu, joten ELM-todistus ei voi ilmoittaa niitä.',
  },
  'ELM-02': {
    title: 'Akkreditoinnilla on tyyppi',
    fail: 'Laadunvarmistuksen tyyppi puuttuu; ELM vaatii sen (dcType).',
  },
  'ELM-03': {
    title: 'Ensisijainen kieli on ilmoitettu',
    fail: 'Kuvauksen kieliä ei ole ilmoitettu; ensimmäinen niistä on ELM-todistuksen ensisijainen kieli.',
  },
};
