import type { NationalRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const nationalFi: RuleTexts<NationalRule> = {
  'NL-01': {
    title: 'Laajuus on 3–30 opintopistettä',
    fail: ({ maximum, minimum }) =>
      `Maan ohjeen mukaan laajuus on ${minimum}–${maximum} opintopistettä.`,
    experiment: 'Alle 3 opintopistettä sopii kokeilussa 1.5.2025–30.4.2027 vain yliopistolle.',
  },
  'NL-02': {
    title: 'Laadunvarmistus perustuu ESG:hen',
    'needs-evidence':
      'Laadunvarmistus ei nimeä ESG:tä. Liitä ajantasainen vakuutus ”esg-1.1” näyttöineen.',
  },
  'NL-03': {
    title: 'Johto on päättänyt tarjonnasta',
    'needs-evidence':
      'Johdon päätöksestä ei ole näyttöä. Liitä ajantasainen vakuutus ”board-decision” näyttöineen.',
  },
  'NL-04': {
    title: 'Toimielin takaa lopputason',
    'needs-evidence':
      'Lopputason takaavaa toimielintä ei ole osoitettu. Liitä ajantasainen vakuutus ”final-level-body” näyttöineen.',
  },
  'NL-05': {
    title: 'Osallistujia kuullaan',
    'needs-evidence':
      'Arvioinnista, vaikuttamisesta ja valitustiestä tarvitaan kustakin näyttö (kolme asiakirjaa). Liitä ajantasainen vakuutus ”participants-heard” näyttöineen.',
  },
  'NL-06': {
    title: 'Sisältö kuuluu korkeakoulun alaan',
    fail: 'Koulutusalaa tai koulutusta, johon sisältö kuuluu, ei ole nimetty.',
  },
  'NL-07': {
    title: 'Kohderyhmä ja pääsy on kerrottu',
    fail: 'Kohderyhmä tai pääsyvaatimus puuttuu.',
  },
  'NL-08': {
    title: 'Alustan vaatimat tiedot ovat koossa',
    fail: 'Edubadges vaatii tämän tiedon.',
  },
  'NL-09': {
    title: 'Työmäärä on vähintään 240 tuntia',
    fail: ({ minimum }) => `Työmäärä on alle ${minimum} tuntia.`,
  },
  'BE-FL-01': {
    title: 'Laajuus on 3–20 opintopistettä',
    fail: ({ maximum, minimum }) =>
      `Maan ohjeen mukaan laajuus on ${minimum}–${maximum} opintopistettä.`,
  },
  'BE-FL-02': {
    title: 'Taso on viitekehyksessä VKS',
    fail: 'Anna taso viitekehyksessä VKS.',
  },
  'BE-FL-03': {
    title: 'Tavoitteet kerrotaan ennen ilmoittautumista',
    fail: 'Ilmoittautuminen alkaa ennen kuin kuvaus on julkaistu.',
  },
  'ES-01': {
    title: 'Laajuus on alle 15 opintopistettä',
    fail: 'Espanjassa laajuus on alle 15 opintopistettä.',
    limit: '15 opintopistettä on rajalla: lähteet eivät ole yksimielisiä.',
  },
  'ES-02': {
    title: 'Todistus on sähköinen',
    fail: 'Todistus ei ole sähköisessä, todennettavassa muodossa.',
  },
  'ES-03': {
    title: 'Rahoitettu toteutus osuu ohjelmaan',
    fail: 'Rahoitettu toteutus päättyy ohjelmakauden 1.1.2024–30.6.2026 ulkopuolella.',
  },
  'AT-01': {
    title: 'Laajuus on 3–15 opintopistettä',
    fail: ({ maximum, minimum }) =>
      `Maan ohjeen mukaan laajuus on ${minimum}–${maximum} opintopistettä.`,
  },
  'EE-01': {
    title: 'Laajuus on 5–30 opintopistettä',
    fail: ({ maximum, minimum }) =>
      `Maan ohjeen mukaan laajuus on ${minimum}–${maximum} opintopistettä.`,
  },
  'EE-02': {
    title: 'Järjestäjällä on lupa (EHIS)',
    fail: 'Järjestäjän EHIS-tunniste puuttuu.',
  },
  'EE-03': {
    title: 'Taso on viitekehyksessä EstQF',
    fail: 'Anna taso viitekehyksessä EstQF.',
  },
  'HR-01': {
    title: 'Laajuus on enintään 9 CSVET-pistettä',
    fail: 'Kymmenestä CSVET-pisteestä alkaen kyse on osatutkinnosta.',
  },
  'HR-02': {
    title: 'Taso on EQF 2–5',
    fail: ({ maximum, minimum }) => `Taso ei ole EQF ${minimum}–${maximum}.`,
  },
  'HR-03': {
    title: 'Tavoitteet viittaavat CROQF-standardiin',
    fail: 'Viittaus CROQF-standardiin puuttuu.',
  },
  'SK-01': {
    title: 'Työmäärä on vähintään 25 tuntia',
    fail: ({ minimum }) => `Työmäärä on alle ${minimum} tuntia.`,
  },
  'SK-02': {
    title: 'Järjestäjä on kelpoinen',
    fail: 'Järjestäjä ei ole korkeakoulu eikä oppilaitos, eikä sillä ole sertifikaattia (sk-certificate).',
  },
  'HU-01': {
    title: 'Todistus on unkariksi ja englanniksi',
    fail: 'Teksti ei ole sekä unkariksi että englanniksi.',
  },
  'CZ-01': {
    title: 'Opintopisteet ja EQF-taso on annettu',
    fail: 'Opintopisteet (ECTS) tai EQF-taso puuttuu.',
  },
  'CZ-02': {
    title: 'Todistuksella on hyväksytty sinetti',
    fail: 'Todistus ei ole eurooppalainen oppimistodistus, jolla on hyväksytty sinetti.',
  },
  'IE-01': {
    title: 'Opintopisteet ja NFQ-taso on annettu',
    fail: 'Opintopisteet (ECTS) tai NFQ-taso puuttuu.',
  },
  'MT-01': {
    title: 'Laajuus jää alle tutkinnon',
    fail: ({ ceiling }) => `Tällä tasolla laajuuden on oltava alle ${ceiling} opintopistettä.`,
  },
  'MT-02': {
    title: 'Opintopiste on 25 tuntia, joista 5 opetusta',
    fail: 'Opintopiste ei ole 25 tuntia.',
    contact: 'Opetusta on alle viisi tuntia opintopistettä kohti.',
  },
  'FR-01': {
    title: 'Työmäärä on 7–30 tuntia, voimassaolo päättymätön',
    fail: 'Työmäärä ei ole 7–30 tuntia.',
    expires: 'Todistus vanhenee, vaikka viitekehys ei tunne vanhenemista.',
  },
  'PT-01': {
    title: 'Laajuus on 1–10 opintopistettä tasolla 6–8',
    fail: 'Laajuus ei ole 1–10 opintopistettä.',
    level: 'Taso ei ole 6–8.',
  },
  'NZ-01': {
    title: 'Laajuus on 1–40 pistettä',
    fail: 'Laajuus ei ole 1–40 pistettä.',
  },
  'NZ-02': {
    title: 'Tarve on osoitettu',
    'needs-evidence':
      'Työnantajien tai yhteisön tarpeesta ei ole näyttöä. Liitä ajantasainen vakuutus ”need” näyttöineen.',
  },
  'NZ-03': {
    title: 'Tarkistusväli on 1, 2 tai 3 vuotta',
    fail: 'Tarkistusväli ei ole 12, 24 eikä 36 kuukautta.',
  },
  'AU-01': {
    title: 'Työmäärä on vähintään tunti',
    fail: ({ minimum }) => `Työmäärä on alle ${minimum} tunnin.`,
  },
  'AU-02': {
    title: 'Järjestäjä kertoo laadustaan',
    fail: 'Järjestäjän, laadunvarmistuksen tai tarkistuksen kuvaus puuttuu.',
  },
  'UK-01': {
    title: 'Kokonaisuudella on pisteet',
    fail: 'Pisteitä ei ole annettu.',
  },
};
