import type { Messages } from '@merkki/core';
import type { VirtaProblemCode } from '../virta/problem-codes.ts';

/** Texts on documents for VIRTA, in Finnish. */
export const virtaMessages = {
  'virta.doctype': () =>
    'Asiakirjassa on dokumenttityypin määrittely (DOCTYPE). VIRTA-siirrossa sitä ei ole, joten asiakirjaa ei luettu.',
  'virta.encoding': () =>
    'Asiakirjan merkistö ei ole UTF-8, tai asiakirja ilmoittaa muun merkistön.',
  'virta.malformed': () =>
    'Asiakirja ei ole hyvin muodostettua XML:ää. Tästä eteenpäin sitä ei luettu.',
  'virta.too-large': () =>
    'Asiakirja on liian suuri, tai sen elementit ovat liian syvällä sisäkkäin.',
  'virta.root': ({ allowed }) => `Juurielementin on oltava jokin näistä: ${allowed}.`,
  'virta.namespace': ({ expected }) =>
    `Elementti ei ole nimiavaruudessa ${expected}, joka ilmaisee myös siirtomuodon version.`,
  'virta.unknown-element': () => 'VIRTAssa ei ole tällaista elementtiä tässä kohdassa.',
  'virta.unknown-attribute': () => 'VIRTAssa ei ole tällaista attribuuttia tässä kohdassa.',
  'virta.order': ({ before }) =>
    `Elementin paikka on ennen elementtiä ${before}: järjestys on määrätty.`,
  'virta.missing': () => 'VIRTA edellyttää tähän arvon.',
  'virta.too-many': ({ max }) => `Elementin saa antaa tässä enintään ${max} kertaa.`,
  'virta.unexpected-text': () => 'Tässä saa olla vain elementtejä, mutta kohdassa on tekstiä.',
  'virta.too-long': ({ max, found }) =>
    `Tekstissä on ${found} merkkiä, kun sallittu enimmäismäärä on ${max}.`,
  'virta.code-unknown': ({ allowed }) =>
    `VIRTAssa ei ole tätä koodia tässä kohdassa. Koodit: ${allowed}.`,
  'virta.form': ({ example }) => `Koodi ei ole koodistonsa muotoa, esimerkiksi ${example}.`,
  'virta.date': () => 'Odotettiin olemassa olevaa päivämäärää muodossa VVVV-KK-PP.',
  'virta.date-early': () => 'VIRTA ei hyväksy päivämääriä ennen vuotta 1900.',
  'virta.decimal': () => 'VIRTA odottaa tähän lukua.',
  'virta.decimal-comma': () =>
    'Luvussa on desimaalipilkku. XML:ssä käytetään pistettä: 2.5 eikä 2,5.',
  'virta.decimal-digits': () => 'Luvussa on yli 24 numeroa tai yli 6 desimaalia.',
  'virta.decimal-range': ({ min, max }) => `Luku ei ole välillä ${min}–${max}.`,
  'virta.boolean': () => 'Odotettiin arvoa 1 tai true taikka 0 tai false.',
  'virta.duplicate-key': () => 'Asiakirjassa on toinen tietue, jolla on sama avain.',
  'virta.personal-identity-code': () =>
    'Avaimena on henkilötunnus. Käytä korkeakoulun omaa tunnistetta tai oppijanumeroa.',
  'virta.field-missing': () =>
    'Muulle kuin tutkintosuoritukselle tarvitaan koulutusala (ohjausala 1–12).',
  'virta.share-sum': () => 'Koulutusalojen osuuksien summa ei ole 1.',
  'virta.recognition-order': () =>
    'Hyväksiluettu ennen suorituspäivää: tarkista molemmat päivämäärät.',
  'virta.rdi-above-scope': () => 'TKI-opintopisteitä on enemmän kuin suorituksen laajuus.',
  'virta.period-order': () => 'Jakson loppupäivä on ennen alkupäivää.',
  'virta.timeline': () =>
    'Jaksojen välissä on aukko tai ne menevät päällekkäin. Jakson on alettava edellisen päättymistä seuraavana päivänä.',
  'virta.funding-case': () => 'Asianumero ja rahoituslähde 6–9 annetaan aina yhdessä.',
  'virta.learner-unidentified': () =>
    'Oppijalla ei ole oppijanumeroa eikä korkeakoulun omaa tunnistetta, joten VIRTA ei tiedä, kenen suoritus on.',
  'virta.learner-number': () => 'Oppijanumeron muoto tai tarkistusnumero on väärä.',
  'virta.grade-failed': () => 'Hylättyjä suorituksia ei siirretä VIRTAan.',
  'virta.grade-unknown': () =>
    'Arvosana ei ole millään kansallisella asteikolla, joten VIRTAssa ei ole sille elementtiä.',
  'virta.grades-differ': () =>
    'Tuloksilla on eri arvosanoja, mutta VIRTAan siirretään yksi koko suoritukselle.',
} satisfies Messages<VirtaProblemCode>;
