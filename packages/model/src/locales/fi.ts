import type { Catalogue, Messages } from '@merkki/core';
import type { ModelProblemCode } from '../problem-codes.ts';

const messages = {
  'mc.concept-empty': () => 'Koodiston arvolla on oltava tunniste (id) tai nimi (prefLabel).',
  'mc.criteria-empty': () =>
    'Arviointikriteerit on annettava tekstinä (text) tai osoitteena (url).',
  'mc.date': () => 'Anna todellinen päivämäärä muodossa VVVV-KK-PP.',
  'mc.decimals': () => 'Luvussa saa olla enintään kaksi desimaalia.',
  'mc.format': () => 'Arvo ei ole tämän kentän muodossa.',
  'mc.instant': () =>
    'Anna päivä, kellonaika ja aikavyöhyke, esimerkiksi 2027-01-18T09:00:00+02:00.',
  'mc.language-tag': () => 'Kielitunnus ei ole BCP 47 -muotoinen (esimerkiksi fi, sv tai en).',
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
  'document.not-json': () => 'Arvoa ei voi esittää JSON-muodossa.',
  'document.too-large': ({ maxLength }) =>
    `Dokumentti on liian suuri (enintään ${maxLength} merkkiä).`,
} satisfies Messages<ModelProblemCode>;

/** Texts of this package in Finnish. */
export const fi: Catalogue<ModelProblemCode> = { locale: 'fi', messages };
