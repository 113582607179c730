import type { AnnexOneMandatoryRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const annexOneMandatoryFi: RuleTexts<AnnexOneMandatoryRule> = {
  'EU-A1-01': {
    title: 'Oppija on yksilöity',
    pass: 'Todistuksessa on oppijan nimi tai tunniste.',
    fail: 'Todistuksesta ei selviä, kenelle se on myönnetty. Lisää oppijan nimi tai tunniste, esimerkiksi oppijanumero.',
  },
  'EU-A1-01b': {
    title: 'Salanimellä esitetty oppija voidaan tunnistaa',
    pass: 'Tiivisteenä tai DID-tunnisteena annettu oppija voidaan yhdistää todistukseen.',
    fail: 'Tunniste on tiiviste ilman suolaa, joten kukaan ei voi osoittaa sitä omakseen. Lisää suola (salt).',
  },
  'EU-A1-02': {
    title: 'Nimi on annettu',
    pass: 'Pienellä osaamiskokonaisuudella on nimi.',
    fail: ({ minimum }) =>
      `Nimi puuttuu tai on liian lyhyt. Kirjoita vähintään ${minimum} merkin nimi ainakin yhdellä kielellä.`,
  },
  'EU-A1-02b': {
    title: 'Nimi on ymmärrettävä',
    pass: 'Nimi on kirjoitettu ihmisen luettavaksi.',
    fail: 'Nimi näyttää kurssikoodilta, verkko-osoitteelta tai tiedostonimeltä. Anna nimi, josta lukija ymmärtää, mitä on opittu.',
  },
  'EU-A1-03': {
    title: 'Myöntäjän maa tai alue on annettu',
    pass: 'Myöntäjällä on maa tai alue.',
    fail: 'Myöntäjän maa puuttuu tai se ei ole maakoodi. Käytä kaksikirjaimista koodia, esimerkiksi FI.',
  },
  'EU-A1-03b': {
    title: 'Maakoodit ovat voimassa',
    pass: 'Kaikki maakoodit ovat käytössä.',
    fail: 'Maakoodia ei ole annettu millekään maalle (ISO 3166-1).',
    alias: ({ code }) => `Koodi ymmärretään, mutta maan ISO-koodi on ${code}.`,
  },
  'EU-A1-04': {
    title: 'Myöntävä taho on nimetty',
    pass: 'Jokaisella myöntävällä taholla on virallinen nimi.',
    fail: 'Myöntävä taho puuttuu. Nimeä taho, joka myöntää pienen osaamiskokonaisuuden.',
    unnamed: 'Myöntävän tahon virallinen nimi puuttuu.',
  },
  'EU-A1-04b': {
    title: 'Myöntävä taho on löydettävissä',
    pass: 'Jokaisella myöntävällä taholla on pysyvä tunniste.',
    fail: 'Myöntävästä tahosta on annettu vain nimi. Lisää https-osoite, DID-tunniste tai rekisteritunnus, jotta muut tietävät, mistä tahosta on kyse.',
  },
  'EU-A1-05': {
    title: 'Myöntämispäivä on annettu',
    pass: 'Myöntämispäivä on todellinen päivämäärä.',
    fail: 'Myöntämispäivä puuttuu. Anna se muodossa VVVV-KK-PP.',
    malformed: 'Myöntämispäivä ei ole todellinen päivämäärä. Anna se muodossa VVVV-KK-PP.',
  },
  'EU-A1-05b': {
    title: 'Myöntämispäivä ei ole tulevaisuudessa',
    pass: 'Myöntämispäivä ei ole tarkistuspäivän jälkeen.',
    fail: 'Myöntämispäivä on tarkistuspäivän jälkeen.',
  },
  'EU-A1-05c': {
    title: 'Todistus on myönnetty arvioinnin jälkeen',
    pass: 'Todistus on myönnetty viimeisen suorituksen päivänä tai sen jälkeen.',
    fail: 'Todistus on päivätty ennen suorituksen valmistumista tai viimeistä arviointia, johon se perustuu.',
  },
  'EU-A1-05d': {
    title: 'Voimassaolo ei ala liian varhain',
    pass: 'Voimassaolo ei ala ennen suorituksen valmistumista eikä ennen myöntämispäivää.',
    fail: 'Voimassaolo alkaa ennen suorituksen valmistumista tai myöntämispäivää. Tarkista, onko näin tarkoitettu.',
  },
  'EU-A1-06': {
    title: 'Osaamistavoitteet on annettu',
    pass: 'Osaamistavoitteet on annettu, ja jokaisella on teksti.',
    fail: 'Osaamistavoitteet puuttuvat. Kirjoita vähintään yksi: mitä oppija tietää tai osaa tehdä. Tiivistelmä ei korvaa osaamistavoitetta.',
    empty: 'Osaamistavoitteen teksti puuttuu.',
  },
  'EU-A1-07': {
    title: 'Työmäärä on annettu',
    pass: 'Arvioitu työmäärä on annettu.',
    fail: 'Työmäärä puuttuu. Anna se opintopisteinä, tunteina tai muun dokumentoidun järjestelmän pisteinä.',
  },
  'EU-A1-07b': {
    title: 'Työmäärä on luku, jolla on yksikkö',
    pass: 'Työmäärän kaikki luvut ovat nollaa suurempia, ja niillä on yksikkö.',
    fail: 'Arvon on oltava nollaa suurempi luku ilman yksikköä tai muita sanoja.',
    unit: 'Pistejärjestelmän nimi puuttuu.',
  },
  'EU-A1-07c': {
    title: 'Korkeakoulu ilmoittaa opintopisteet',
    pass: 'Työmäärä on annettu opintopisteinä (ECTS).',
    fail: 'Myöntävä taho on korkeakoulu, mutta työmäärää ei ole annettu opintopisteinä (ECTS).',
  },
  'EU-A1-08': {
    title: 'Taso tai sen puuttumisen syy on annettu',
    pass: 'Taso on annettu tai sen puuttuminen on perusteltu.',
    fail: 'Taso puuttuu. Anna EQF-, QF-EHEA- tai kansallinen taso tai kerro, miksi tasoa ei ole.',
  },
  'EU-A1-09': {
    title: 'Arvioinnin tyyppi on annettu',
    pass: 'Arvioinnit on kuvattu, ja jokaisella on tyyppi.',
    fail: 'Arviointi puuttuu. Kuvaa, miten osaamistavoitteiden saavuttaminen arvioidaan.',
    untyped: 'Arvioinnin tyyppi puuttuu.',
  },
  'EU-A1-10': {
    title: 'Osallistumisen muoto on annettu',
    pass: 'Opiskelumuoto on annettu.',
    fail: 'Opiskelumuoto puuttuu: kerro, opiskellaanko verkossa, lähiopetuksessa, monimuotoisesti vai muulla tavalla.',
    unnamed: 'Opiskelumuodolla ei ole koodia eikä nimeä.',
  },
  'EU-A1-11': {
    title: 'Laadunvarmistuksen tyyppi on annettu',
    pass: 'Laadunvarmistus on kuvattu, ja jokaisella kuvauksella on tyyppi.',
    fail: 'Laadunvarmistuksesta ei kerrota mitään. Kuvaa vähintään yksi menettely, johon pieni osaamiskokonaisuus nojaa.',
    untyped: 'Laadunvarmistuksen tyyppi puuttuu.',
  },
  'EU-A1-12': {
    title: 'Arvot ovat EU:n koodistoista',
    pass: 'Tyypit, opiskelumuodot ja kielet ovat EU:n koodistoista.',
    fail: 'Arvo on muusta kuin EU:n koodistosta, joten muut järjestelmät eivät ymmärrä sitä. Käytä EU:n arvoa, jos sopiva löytyy.',
    'unknown-code': 'EU:n koodistossa ei ole tällaista koodia. Tarkista kirjoitusasu.',
    'unknown-language': 'Millään kielellä ei ole tätä kaksikirjaimista koodia (ISO 639-1).',
    'free-label':
      'Arvo on annettu omin sanoin. Jos EU:n koodistossa on sopiva arvo, käytä sen koodia.',
  },
  'EU-A1-13': {
    title: 'Tekstit ovat kaikilla luvatuilla kielillä',
    pass: 'Nimi ja osaamistavoitteet ovat kaikilla kuvauksen kielillä.',
    fail: ({ languages }) =>
      `Kuvaus lupaa tekstin myös kielillä, joilla sitä ei ole: ${languages}.`,
  },
};
