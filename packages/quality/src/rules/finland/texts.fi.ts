import type { FinlandRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const finlandFi: RuleTexts<FinlandRule> = {
  'FI-02': {
    title: 'Neljä kansallista piirrettä toteutuu',
    fail: 'Jokin neljästä piirteestä puuttuu: tavoitteet, laajuus, arviointi tai sähköinen todistus.',
  },
  'FI-ASM-01': {
    title: 'Osaaminen arvioidaan luotettavasti',
    fail: 'Arvioinnin tyyppi tai kriteerit puuttuvat, tai asteikolla on pelkkä osallistuminen.',
  },
  'FI-ASM-02': {
    title: 'Suoritus on hyväksytty',
    fail: 'Suoritusta ei ole hyväksytty asteikollaan.',
  },
  'FI-CERT-01': {
    title: 'Oppija saa sähköisen todistuksen',
    fail: 'Todistus ei ole sähköinen ja todennettava.',
    unverified:
      'Todistuksen sinettiä tai allekirjoitusta ei todennettu tässä tarkistuksessa. Todenna se komennolla ”merkki verify”.',
  },
  'FI-CERT-02': {
    title: 'Todistus vastaa kuvausta',
    fail: 'Todistus viittaa tavoitteeseen, arviointiin tai toteutukseen, jota kuvauksessa ei ole.',
  },
  'FI-DEF-01': {
    title: 'Laajuus on opinto- tai osaamispisteinä',
    fail: 'Laajuutta ei ole annettu opintopisteinä eikä osaamispisteinä.',
    'non-formal':
      'Laajuus on annettu muuten kuin opinto- tai osaamispisteinä; se sopii vapaaseen sivistystyöhön.',
  },
  'FI-DEF-02': {
    title: 'Laajuus on 1–59 opintopistettä',
    fail: 'Laajuuden on oltava 1–59 opintopistettä.',
    edge: 'Laajuus on 59:n ja 60:n välissä: ohjeet eroavat.',
  },
  'FI-DEF-03': {
    title: 'Kokonaisuus ei ole tutkinto',
    fail: 'Kokonaisuus näyttää olevan tutkinto: sillä on sama nimi tai laajuus kuin tutkinnolla.',
  },
  'FI-DEF-04': {
    title: 'Sisällön alkuperä on kerrottu',
    fail: 'Kerro, mistä sisältö on syntynyt: tutkinnon osa, TKI-hanke vai uusi.',
    'degree-code': 'Kerro sen tutkinnon koodi, jonka osa kokonaisuus on.',
  },
  'FI-ECTS-01': {
    title: 'Opintopiste on noin 26,7 tuntia',
    fail: 'Opintopistettä kohti on oltava 25–30 tuntia; lain mukaan 1600/60 tuntia.',
  },
  'FI-FEE-01': {
    title: 'Hinta on asetuksen mukainen',
    fail: ({ maximum }) =>
      `Hinta ylittää asetuksen enimmäismäärän, ${maximum} euroa opintopisteeltä.`,
  },
  'FI-FEE-02': {
    title: 'Hinta on asetuksen mukainen',
    fail: ({ maximum }) =>
      `Hinta ylittää asetuksen enimmäismäärän, ${maximum} euroa opintopisteeltä.`,
  },
  'FI-FEE-03': {
    title: 'Maksullisuus on ilmoitettu',
    fail: 'Maksun laji puuttuu, tai summa ja laji eivät sovi yhteen: maksuttomalla ei ole summaa, maksullisella on.',
  },
  'FI-ID-01': {
    title: 'Suomalaiset tunnisteet ovat oikein',
    fail: 'Tunnisteen muoto tai tarkiste on väärä.',
  },
  'FI-LO-01': {
    title: 'Osaamistavoitteet on kirjattu',
    fail: 'Osaamistavoitteita ei ole kuvauksen ensisijaisella kielellä.',
  },
  'FI-LO-02': {
    title: 'Sisältö ja taso on kuvattu',
    fail: 'Sisällön tiivistelmä tai taso puuttuu.',
  },
  'FI-LO-03': {
    title: 'Tavoitteet ovat kaikilla julkaisukielillä',
    fail: 'Osaamistavoite puuttuu jollakin julkaisukielellä.',
  },
  'FI-LVL-01': {
    title: 'FiNQF-sijoittumista ei väitetä',
    fail: 'Kokonaisuutta ei ole asetuksella sijoitettu FiNQF-viitekehykseen. Anna osaamisen EQF-taso.',
  },
  'FI-QA-01': {
    title: 'Laadunvarmistus on nimetty',
    fail: 'Laadunvarmistuksen tyyppi puuttuu, tai siltä puuttuu taho, standardi ja osoite.',
  },
  'FI-QA-02': {
    title: 'Laatu on arvioitu',
    'needs-evidence':
      'Laadun arvioinnista ei ole tietoa. Liitä ajantasainen vakuutus ”internal-qa-mc” näyttöineen.',
  },
  'FI-VIRTA-01': {
    title: 'Suoritukset siirretään VIRTAan',
    'needs-evidence':
      'Ei ole osoitettu, että suoritukset viedään VIRTA-tietovarantoon. Liitä ajantasainen vakuutus ”virta-transfer” näyttöineen.',
  },
  'FI-VIRTA-02': {
    title: 'VIRTAan vietävät tiedot ovat koossa',
    fail: 'VIRTA tarvitsee tämän tiedon, tai se on liian pitkä.',
  },
  'FI-VIRTA-03': {
    title: 'Opinto-oikeuden laji on kerrottu',
    fail: 'Toteutuksen oikeudellinen muoto puuttuu, joten opinto-oikeuden lajia ei tiedetä.',
  },
  'FI-VIRTA-04': {
    title: 'JOTPA-rahoituksella on asianumero',
    fail: 'JOTPA-rahoitus ja sen asianumero kuuluvat yhteen.',
  },
  'FI-VIRTA-05': {
    title: 'Koulutusala on kerrottu',
    fail: 'Koulutusala puuttuu.',
    unknown: 'Koulutusala ei ole ISCED-F-luokituksesta eikä OKM:n ohjauksen aloista.',
  },
  'FI-VIRTA-06': {
    title: 'Hylättyä suoritusta ei siirretä',
    fail: 'Hylättyä suoritusta ei viedä VIRTAan.',
  },
  'FI-VIRTA-07': {
    title: 'Hyväksiluvun päivät ovat oikein',
    fail: 'Hyväksiluvun päätöspäivä puuttuu.',
    order: 'Päätös on tehty ennen suoritusta.',
  },
  'FI-VIRTA-09': {
    title: 'TKI-osuus mahtuu laajuuteen',
    fail: 'TKI-opintopisteitä on enemmän kuin laajuudessa opintopisteitä.',
  },
  'FI-WORK-01': {
    title: 'Kohderyhmän tarve on kuvattu',
    fail: 'Kohderyhmä tai sen osaamistarve puuttuu.',
  },
  'FI-WORK-02': {
    title: 'Työelämä oli mukana suunnittelussa',
    'needs-evidence':
      'Työelämän osallistumisesta ei ole näyttöä. Liitä ajantasainen vakuutus ”working-life-dialogue” näyttöineen.',
    late: 'Työelämän vuoropuhelu on kirjattu vasta hyväksymisen jälkeen.',
  },
  'FI-WORK-03': {
    title: 'Kokonaisuus nojaa omaan asiantuntemukseen',
    'needs-evidence':
      'Yhteyttä TKI-työhön tai asiantuntemukseen ei ole osoitettu. Liitä ajantasainen vakuutus ”staff-competence” näyttöineen.',
  },
};
