import type { PrinciplesRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const principlesFi: RuleTexts<PrinciplesRule> = {
  'EU-D-01': {
    title: 'Osaaminen arvioidaan, ei vain läsnäoloa',
    fail: 'Ainoa arviointi on läsnäolo. Pieni osaamiskokonaisuus todistaa arvioitua osaamista.',
  },
  'EU-D-02': {
    title: 'Laajuus on pieni',
    fail: ({ maximum }) =>
      `Laajuus on yli ${maximum} opintopistettä, enemmän kuin pienelle osaamiskokonaisuudelle sopii.`,
  },
  'EU-D-03': {
    title: 'Tarve on tunnistettu',
    'needs-evidence':
      'Kokonaisuuden tarvetta ei ole osoitettu. Kirjaa tarve ja sen näyttö, tai liitä ajantasainen vakuutus ”need”.',
  },
  'EU-D-04': {
    title: 'Nimi ei ole tutkintonimike',
    fail: 'Nimessä on tutkinnolle varattu sana. Pieni osaamiskokonaisuus ei ole tutkinto.',
  },
  'EU-P1-01': {
    title: 'Sisäinen ja ulkoinen laadunvarmistus on kuvattu',
    fail: 'Kuvaa sekä sisäinen että ulkoinen laadunvarmistus; toinen puuttuu.',
    'no-external-non-formal': 'Ulkoista laadunvarmistusta ei ole kuvattu.',
  },
  'EU-P1-02': {
    title: 'Laadunvarmistuksen kuvaus on julkinen',
    fail: 'Laadunvarmistuksen julkista kuvausta ei ole linkitetty. Lisää policyUrl.',
  },
  'EU-P1-03': {
    title: 'Ulkoinen laadunvarmistus nimeää standardin ja tahon',
    fail: 'Ulkoisen laadunvarmistuksen standardi puuttuu, esimerkiksi ESG.',
    body: 'Ulkoisen laadunvarmistuksen tekijä puuttuu.',
  },
  'EU-P1-04': {
    title: 'Laatupäätös on voimassa',
    fail: 'Laadunvarmistuksen päätös on vanhentunut.',
  },
  'EU-P1-05': {
    title: 'Sisäinen laadunvarmistus kattaa kokonaisuuden',
    'needs-evidence':
      'Ei ole osoitettu, että kokonaisuus on käynyt läpi sisäisen laadunvarmistuksen. Liitä ajantasainen vakuutus ”internal-qa-mc” näyttöineen.',
  },
  'EU-P1-06': {
    title: 'Sisäinen laadunvarmistus kattaa koulutuksen',
    'needs-evidence':
      'Ei ole osoitettu, että siihen johtava koulutus on laadunvarmistettu. Liitä ajantasainen vakuutus ”internal-qa-course” näyttöineen.',
  },
  'EU-P1-07': {
    title: 'Oppijoiden palaute kerätään',
    'needs-evidence':
      'Ei ole osoitettu, että palautetta kerätään ja käytetään. Liitä ajantasainen vakuutus ”learner-feedback” näyttöineen.',
  },
  'EU-P1-08': {
    title: 'Vertaisilta saadaan palautetta',
    'needs-evidence':
      'Ei ole osoitettu, että muilta järjestäjiltä ja sidosryhmiltä saadaan palautetta. Liitä ajantasainen vakuutus ”peer-feedback” näyttöineen.',
  },
  'EU-P2-01': {
    title: 'Keskeiset tiedot on julkaistu',
    fail: ({ missing }) => `Julkaistusta kuvauksesta puuttuu: ${missing}.`,
  },
  'EU-P2-02': {
    title: 'Järjestäjä on rekisterissä',
    fail: 'Myöntäjällä ei ole tunnistetta missään rekisterissä. Lisää rekisteritunnus tai DEQAR-osoite.',
  },
  'EU-P2-03': {
    title: 'Tarjonta on koneluettavissa opintopalvelussa',
    fail: 'Millään toteutuksella ei ole koodia opintopalvelussa, joten tarjonta ei siirry järjestelmästä toiseen.',
  },
  'EU-P3-01': {
    title: 'Seuraava tarkistus on sovittu',
    fail: 'Seuraavan tarkistuksen päivä puuttuu.',
    passed: 'Tarkistuksen päivä on ohitettu.',
    rare: ({ maximum }) => `Tarkistusten väli on yli ${maximum} kuukautta.`,
    'less-than-yearly': 'Kokonaisuus on hyvä tarkistaa vuosittain.',
  },
  'EU-P3-02': {
    title: 'Työelämä on ollut mukana',
    'needs-evidence':
      'Ei ole osoitettu, että työelämä tai käyttäjät osallistuivat tarpeen tai tavoitteiden määrittelyyn. Liitä ajantasainen vakuutus ”working-life-dialogue” näyttöineen.',
  },
  'EU-P4-01': {
    title: 'Jokainen osaamistavoite arvioidaan',
    fail: 'Osaamistavoitteelle ei ole arviointia, tai viitattua arviointia ei ole kuvattu.',
  },
  'EU-P4-02': {
    title: 'Arviointikriteerit ovat avoimia',
    fail: 'Arviointikriteerit puuttuvat. Kirjoita ne tai linkitä ne.',
  },
  'EU-P4-03': {
    title: 'Jokainen arviointi koskee osaamistavoitetta',
    fail: 'Mikään osaamistavoite ei viittaa tähän arviointiin.',
  },
  'EU-P4-04': {
    title: 'Arviointien painot ovat yhteensä yksi',
    fail: 'Arviointien painojen on oltava väliltä 0–1 ja yhteensä 1.',
  },
  'EU-P5-01': {
    title: 'Tekstit eivät lupaa tutkintoa tai hyväksilukua',
    fail: 'Teksti näyttää lupaavan tutkinnon, opiskelupaikan tai hyväksiluvun suoraan. Siitä päättää vastaanottava korkeakoulu.',
    'other-language':
      'Muunkielinen teksti näyttää lupaavan tutkinnon, opiskelupaikan tai hyväksiluvun. Tarkista se.',
  },
  'EU-P5-02': {
    title: 'Osa ei ole laajempi kuin kokonaisuus',
    fail: 'Laajempi kokonaisuus on opintopisteiltään pienempi kuin osa, joka siihen liitetään.',
  },
  'EU-P5-03': {
    title: 'Kokonaisuus ei sisälly itseensä',
    fail: 'Laajempi kokonaisuus on tämä sama kokonaisuus.',
  },
  'EU-P5-04': {
    title: 'Osaamisen tunnistamisesta kerrotaan',
    fail: 'Ei kerrota, voiko osaamisen osoittaa ilman opintoja.',
  },
  'EU-P6-01': {
    title: 'Kaikki yksitoista tietoa ovat todistuksessa',
    fail: ({ complete, total }) =>
      `Todistuksessa itsessään on ${complete} pakollista tietoa ${total}:stä. Linkki ei korvaa niitä.`,
  },
  'EU-P7-01': {
    title: 'Todistuksen muoto on avoin ja todennettava',
    fail: 'Todistus ei ole avoimessa, todennettavassa muodossa: Open Badges 3.0, ELM tai SD-JWT VC.',
    proof: 'Todistuksessa ei ole sinettiä eikä allekirjoitusta, tai se ei kelpaa.',
    unverified:
      'Sinettiä tai allekirjoitusta ei todennettu tässä tarkistuksessa. Todenna se komennolla ”merkki verify”.',
  },
  'EU-P7-02': {
    title: 'Oppija saa todistuksen mukaansa',
    'needs-evidence':
      'Ei ole osoitettu, että oppija voi ladata todistuksen. Liitä ajantasainen vakuutus ”learner-export” näyttöineen.',
  },
  'EU-P7-03': {
    title: 'Henkilötietoja on vain tarpeelliset',
    fail: 'Todistuksessa on henkilötunnus. Poista se: nimi tai oppijanumero riittää.',
    unneeded:
      'Todistuksessa on tieto, jota ei tarvita saajan tunnistamiseen. Poista se tai kerro huomautuksessa (note), miksi se tarvitaan.',
    'birth-date':
      'Todistuksessa on syntymäaika ilman perustelua. Poista se tai kerro huomautuksessa (note), miksi se tarvitaan.',
  },
  'EU-P8-01': {
    title: 'Kohderyhmä on kuvattu',
    fail: 'Kohderyhmä puuttuu. Kerro, kenelle kokonaisuus on tarkoitettu.',
  },
  'EU-P8-02': {
    title: 'Oppijat osallistuvat laadunvarmistukseen',
    'needs-evidence':
      'Ei ole osoitettu, että oppijat osallistuvat laadunvarmistukseen. Liitä ajantasainen vakuutus ”learner-in-qa” näyttöineen.',
  },
  'EU-P9-01': {
    title: 'Todistuksen alkuperä on todettavissa',
    fail: 'Haltijan, myöntäjän, päivän tai paikan tieto puuttuu, joten alkuperää ei voi todeta.',
  },
  'EU-P9-02': {
    title: 'Allekirjoittaja on myöntäjä',
    fail: 'Allekirjoittanut avain ei ole myöntäjän, eikä valtuutusta ole.',
  },
  'EU-P9-03': {
    title: 'Valtuutus on kirjattu',
    fail: 'Myöntäjä ei ole myöntävien tahojen joukossa, eikä valtuutusta ole kirjattu.',
  },
  'EU-P10-01': {
    title: 'Neuvontaa on saatavilla',
    fail: 'Yhteystietoa neuvontaa varten ei ole.',
  },
  'EU-P10-02': {
    title: 'Tieto on saavutettavaa',
    'needs-evidence':
      'Ei ole osoitettu, että tieto on saavutettavaa ja tavoittaa eri ryhmät. Liitä ajantasainen vakuutus ”accessible-information” näyttöineen.',
  },
};
