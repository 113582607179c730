import type { ProviderQualityRule } from '../../generated/rules.ts';
import type { RuleTexts } from '../../rule-texts.ts';

/** Texts of the group in Finnish. */
export const providerQualityFi: RuleTexts<ProviderQualityRule> = {
  'ESG-1.1': {
    title: 'Laatupolitiikka kattaa pienet osaamiskokonaisuudet',
    'needs-evidence':
      'Ei ole osoitettu, että julkinen laatupolitiikka kattaa ne. Liitä ajantasainen vakuutus ”esg-1.1” näyttöineen.',
  },
  'ESG-1.2': {
    title: 'Suunnittelu ja hyväksyntä on tehty',
    'needs-evidence':
      'Hyväksymisprosessista ei ole näyttöä. Liitä ajantasainen vakuutus ”internal-qa-mc” näyttöineen.',
    unapproved: 'Hyväksymispäivä tai hyväksyjä puuttuu.',
  },
  'ESG-1.3': {
    title: 'Toteutus on oppijalähtöistä',
    'needs-evidence':
      'Oppijalähtöisyydestä ei ole näyttöä. Liitä ajantasainen vakuutus ”esg-1.3” näyttöineen.',
  },
  'ESG-1.4': {
    title: 'Opintojen säännöt on julkaistu',
    'needs-evidence':
      'Pääsyn, etenemisen ja tunnustamisen säännöistä ei ole linkkiä. Liitä ajantasainen vakuutus ”esg-1.4” näyttöineen.',
  },
  'ESG-1.5': {
    title: 'Opettajien osaaminen on varmistettu',
    'needs-evidence':
      'Opettajien osaamisesta ei ole näyttöä. Liitä ajantasainen vakuutus ”staff-competence” näyttöineen.',
  },
  'ESG-1.6': {
    title: 'Oppimisen tuki riittää',
    'needs-evidence':
      'Tuen ja resurssien riittävyydestä ei ole näyttöä. Liitä ajantasainen vakuutus ”esg-1.6” näyttöineen.',
  },
  'ESG-1.7': {
    title: 'Tietoa kerätään',
    'needs-evidence':
      'Ei ole osoitettu, että osallistujien ja suoritusten määriä seurataan. Liitä ajantasainen vakuutus ”esg-1.7” näyttöineen.',
  },
  'ESG-1.8': {
    title: 'Julkaistu tieto on ajan tasalla',
    fail: 'Kaikki toteutukset ovat päättyneet tai kuvaus on poistettu käytöstä.',
  },
  'ESG-1.9': {
    title: 'Tarkistus on tehty ajallaan',
    fail: 'Viimeisimmän tarkistuksen päivä puuttuu.',
    late: 'Viimeisimmästä tarkistuksesta on kulunut liian kauan.',
  },
  'ESG-1.10': {
    title: 'Ulkoinen arviointi on voimassa',
    fail: 'Voimassa olevaa ulkoisen laadunvarmistuksen päätöstä ei ole.',
  },
  'EQAVET-01': {
    title: 'Laatukehän neljä vaihetta on osoitettu',
    'needs-evidence':
      'Jostakin laatukehän vaiheesta ei ole näyttöä. Liitä ajantasainen vakuutus ”eqavet-plan, eqavet-implement, eqavet-evaluate, eqavet-review” näyttöineen.',
  },
  'EQAVET-02': {
    title: 'Koulutustarpeet selvitetään',
    'needs-evidence':
      'Koulutustarpeiden selvittämisestä ei ole näyttöä. Liitä ajantasainen vakuutus ”need-mechanism” näyttöineen.',
  },
  'ENQA-01': {
    title: 'Kokonaisuus kuuluu laatujärjestelmään',
    'needs-evidence':
      'Ei ole osoitettu, että tavanomainen laadunvarmistus koskee sitä. Liitä ajantasainen vakuutus ”qa-integrated” näyttöineen.',
  },
  'ENQA-02': {
    title: 'Ulkopuolinen toteuttaja on laadunvarmistettu',
    'needs-evidence':
      'Toteuttaja on muu kuin myöntävä taho, eikä sen laadunvarmistuksesta ole näyttöä. Liitä ajantasainen vakuutus ”third-party-qa” näyttöineen.',
  },
  'MICROBOL-01': {
    title: 'Tunnustamisen menettely on julkaistu',
    'needs-evidence':
      'Ei ole linkkiä siihen, miten muiden osaamiskokonaisuudet tunnustetaan. Liitä ajantasainen vakuutus ”recognition-procedure” näyttöineen.',
  },
  'ETF-01': {
    title: 'Muutokset on julkaistu',
    'needs-evidence':
      'Kuvauksesta on uusi versio, mutta muutosluetteloa ei ole. Liitä ajantasainen vakuutus ”change-log” näyttöineen.',
  },
};
