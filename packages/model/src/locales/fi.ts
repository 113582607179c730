import type { Catalogue, Messages } from '@merkki/core';
import type { ModelProblemCode } from '../problem-codes.ts';
import type { StackCode } from '../stack-codes.ts';

const messages = {
  'mc.concept-empty': () => 'Koodiston arvolla on oltava tunniste (id) tai nimi (prefLabel).',
  'mc.criteria-empty': () =>
    'Arviointikriteerit on annettava tekstinä (text) tai osoitteena (url).',
  'mc.date': () => 'Anna todellinen päivämäärä muodossa VVVV-KK-PP.',
  'mc.decimals': () => 'Luvussa saa olla enintään kaksi desimaalia.',
  'mc.duration': () => 'Kesto ei ole ISO 8601 -muotoinen (esimerkiksi PT81H).',
  'mc.duration-calendar': ({ unit }) =>
    `Anna työmäärä tunteina, esimerkiksi PT81H: annettu yksikkö (${unit}) on kalenteriaikaa, ja M ennen T-kirjainta tarkoittaa kuukausia.`,
  'mc.format': () => 'Arvo ei ole tämän kentän muodossa.',
  'mc.instant': () =>
    'Anna päivä, kellonaika ja aikavyöhyke, esimerkiksi 2027-01-18T09:00:00+02:00.',
  'mc.language-tag': () => 'Kielitunnus ei ole BCP 47 -muotoinen (esimerkiksi fi, sv tai en).',
  'mc.migrated': ({ from, to, was }) =>
    `Kenttä on muunnettu tietomallin versiosta ${from} versioon ${to}; sen paikka oli ${was}.`,
  'mc.missing': () => 'Pakollinen kenttä puuttuu.',
  'mc.range': ({ bound }) => `Luku on sallitun alueen ulkopuolella (raja ${bound}).`,
  'mc.recipient-unidentified': () => 'Vastaanottajalta puuttuu sekä learnerId että email.',
  'mc.recipient-personal-identity-code': () =>
    'Henkilötunnusta ei saa käyttää: käytä oppijanumeroa tai omaa tunnistetta.',
  'mc.text-empty': () => 'Tekstistä puuttuvat kaikki kieliversiot.',
  'mc.too-few': ({ minimum }) => `Vähimmäismäärä on ${minimum}.`,
  'mc.type': ({ expected, found }) =>
    `Arvon tyyppi on väärä: odotettiin ${expected}, saatiin ${found}.`,
  'mc.unknown-member': () => 'Tietomalli ei tunne tätä kenttää.',
  'mc.value': ({ allowed }) => `Sallitut arvot ovat: ${allowed}.`,
  'mc.version-unsupported': ({ found, supported }) =>
    `Dokumentin versio ${found} on toinen kuin tuettu versio ${supported}.`,
  'document.malformed': () => 'Teksti ei ole kelvollista YAML- tai JSON-muotoa.',
  'document.duplicate-key': () => 'Sama kenttä esiintyy kahdesti.',
  'document.line-too-long': ({ maxBytes }) => `Rivi on liian pitkä (enintään ${maxBytes} tavua).`,
  'document.not-json': () => 'Arvoa ei voi esittää JSON-muodossa.',
  'document.too-large': ({ maxLength }) =>
    `Dokumentti on liian suuri (enintään ${maxLength} merkkiä).`,
  'stack.awards-none': () => 'Yhtään laskettavaa suoritusta ei ole.',
  'stack.award-invalid': ({ first, at }) =>
    `Suoritusta ei voi lukea, eikä sitä lasketa mukaan (${first}, ${at}).`,
  'stack.target-invalid': () =>
    'Laajemman kokonaisuuden kuvaus on virheellinen, joten suorituksia ei voi verrata siihen.',
  'stack.valid': () => 'Kaikki luettavat suoritukset ovat voimassa tällä hetkellä.',
  'stack.ended': () => 'Suorituksen voimassaolo on päättynyt, eikä sitä lasketa mukaan.',
  'stack.not-yet-valid': () => 'Suoritus ei ole vielä voimassa, eikä sitä lasketa mukaan.',
  'stack.duplicate': ({ other }) =>
    `Sama pieni osaamiskokonaisuus on jo laskettu (suoritus ${other}); se lasketaan vain kerran.`,
  'stack.superseded': ({ other }) =>
    `Toinen luettelon suoritus (${other}) on korvannut tämän, eikä tätä lasketa mukaan.`,
  'stack.learner-same': () => 'Kaikki suoritukset ovat saman oppijan.',
  'stack.learner-differs': ({ other }) => `Suoritus on toisen oppijan kuin suoritus ${other}.`,
  'stack.learner-unknown': () =>
    'Suorituksissa ei ole yhteistä tunnistetta, joka osoittaisi oppijan samaksi.',
  'stack.credits-reached': ({ sum, target }) =>
    `Suoritusten laajuus on ${sum} opintopistettä, mikä täyttää vaaditut ${target}.`,
  'stack.credits-short': ({ sum, target, missing }) =>
    `Suoritusten laajuus on ${sum} opintopistettä vaaditusta ${target}; puuttuu ${missing}.`,
  'stack.credits-unstated': ({ sum, target, missing, without }) =>
    `Suoritusten laajuus on ${sum} opintopistettä vaaditusta ${target} (puuttuu ${missing}), ja opintopisteet on jätetty ilmoittamatta ${without} suorituksessa.`,
  'stack.credits-not-asked': ({ sum }) =>
    `Suoritusten laajuus on ${sum} opintopistettä; laajemman kokonaisuuden laajuutta ei ole ilmoitettu.`,
  'stack.level-reached': ({ least }) => `Jokainen suoritus on vähintään EQF-tasoa ${least}.`,
  'stack.level-below': ({ eqf, least }) =>
    `Suoritus on EQF-tasoa ${eqf}; vaadittu taso on ${least}.`,
  'stack.level-unstated': ({ least }) =>
    `Suorituksen EQF-tasoa ei ole ilmoitettu; vaadittu taso on ${least}.`,
  'stack.level-not-asked': () => 'Laajemman kokonaisuuden tasoa ei ole ilmoitettu.',
  'stack.outcome-covered': () => 'Tämä osaamistavoite on katettu.',
  'stack.outcome-missing': () => 'Mikään suoritus ei kata tätä osaamistavoitetta.',
  'stack.outcome-incomparable': () =>
    'Osaamistavoitteella ei ole URI-tunnistetta eikä tunnisteellista taitoa, joten ihmisen on verrattava se.',
  'stack.outcomes-not-asked': () => 'Laajemman kokonaisuuden osaamistavoitteita ei ole ilmoitettu.',
  'stack.partly-achieved': () =>
    'Vain osa osaamistavoitteista on saavutettu: tarkista niiden opintopisteet.',
  'stack.overlap': ({ other, shared }) =>
    `Suorituksella on ${shared} yhteistä osaamistavoitetta tai taitoa suorituksen ${other} kanssa.`,
  'stack.distinct': () => 'Suorituksilla ei ole yhteisiä osaamistavoitteita eikä taitoja.',
  'stack.declared': () =>
    'Pieni osaamiskokonaisuus on kuvattu tähän laajempaan kokonaisuuteen yhdistettäväksi.',
  'stack.not-declared': () =>
    'Pientä osaamiskokonaisuutta ei ole kuvattu tähän laajempaan kokonaisuuteen yhdistettäväksi.',
  'stack.no-entitlement': () =>
    'Pienten osaamiskokonaisuuksien yhdistäminen ei anna suoraan oikeutta tutkintoon: asiasta päättää tutkinnon myöntävä oppilaitos tai viranomainen.',
} satisfies Messages<ModelProblemCode | StackCode>;

/** Texts of this package in Finnish. */
export const fi: Catalogue<ModelProblemCode | StackCode> = { locale: 'fi', messages };
