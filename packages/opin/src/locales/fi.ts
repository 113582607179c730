import type { Catalogue, Messages } from '@merkki/core';
import type { OpinCode } from '../opin-code.ts';
import { importMessages } from './fi-import.ts';
import { ooapiMessages } from './fi-ooapi.ts';
import { virtaMessages } from './fi-virta.ts';

const messages = {
  ...importMessages,
  ...ooapiMessages,
  ...virtaMessages,
  'loss.code-unknown': () => 'Kohteen koodistossa ei ole koodia tälle arvolle.',
  'loss.code-merged': () =>
    'Kohteessa usealla arvolla on sama koodi, joten alkuperäinen arvo ei säily.',
  'loss.language': () => 'Kohteena olevassa tiedossa ei ole tätä kieltä.',
  'loss.no-place': () => 'Kohteessa ei ole kenttää tälle tiedolle.',
  'loss.one-way': () => 'Tätä arvoa ei voi lukea takaisin kohteesta.',
  'loss.other-offering': () => 'Kuuluu toiseen toteutukseen kuin siihen, joka muunnettiin.',
  'loss.precision': () => 'Tieto tarkentuu kohteessa vain minuuttiin Suomen aikaa tai päivään.',
  'loss.structure': () => 'Sanat säilyvät, mutta niiden keskinäinen yhteys ei.',
  'loss.unknown-member': () => 'Tietomalli ei tunne kenttää.',
  'document.missing': () => 'Palvelu vaatii tähän arvon.',
  'document.code-unknown': ({ allowed }) =>
    `Palvelu ei tunne tätä arvoa. Sallitut arvot: ${allowed}.`,
  'document.form': () => 'Arvo ei ole palvelun vaatimassa muodossa.',
  'profile.form': () => 'Kenttätaulussa tämä tieto puuttuu tai se ei ole oikeassa muodossa.',
  'profile.component-unknown': ({ known }) =>
    `OpenAPI-kuvauksessa (3.0 tai 3.1) ei ole tätä skeemaa. Siinä ovat: ${known === '' ? '–' : known}.`,
  'profile.converter-unknown': ({ known }) => `Tällaista muunninta ei ole. Muuntimet: ${known}.`,
  'profile.converter-setting': ({ converter }) =>
    `Muuntimen ${converter} asetus ei ole oikeassa muodossa.`,
  'profile.not-in-model': ({ path }) => `Määrittelyssä ei voi olla tietoa ${path}.`,
  'profile.not-in-schema': ({ path }) => `Palvelun skeemassa ei ole kohtaa ${path}.`,
  'schema.missing': () => 'Palvelun skeema vaatii tämän kentän.',
  'schema.not-allowed': () => 'Palvelun skeema ei salli tätä kenttää.',
  'schema.value': ({ keyword }) => `Arvo ei ole palvelun skeeman luettelossa (${keyword}).`,
  'schema.type': () => 'Palvelun skeema edellyttää toisentyyppistä arvoa.',
  'schema.form': ({ keyword }) => `Arvo ei täytä palvelun skeeman ehtoa ${keyword}.`,
  'schema.choice': ({ keyword }) =>
    `Arvo ei sovi yhteenkään ehdon ${keyword} skeemoista tai sopii liian moneen.`,
  'map.no-offering': () => 'Määrittelyssä ei ole toteutusta, jonka opintopalvelu voisi näyttää.',
  'map.option': ({ option, allowed }) => `Valinnan ${option} sallitut arvot: ${allowed}.`,
  'map.unknown-offering': ({ known }) => `Toteutusta ei ole. Määrittelyssä ovat: ${known}.`,
  'kouta.missing': () => 'Pakollinen tieto puuttuu.',
  'kouta.missing-published': () => 'Opintopolku ei julkaise koulutusta ilman tätä tietoa.',
  'kouta.type': ({ expected }) => `Arvon tyyppi on väärä: odotettiin tyyppiä ${expected}.`,
  'kouta.code-unknown': ({ allowed }) => `Sallitut arvot: ${allowed}.`,
  'kouta.code-uri': ({ sets }) => `Arvon on oltava koodi-URI koodistosta ${sets}.`,
  'kouta.oid': ({ of }) => `OID-tunniste ei ole kelvollinen (${of}).`,
  'kouta.url': () => 'Anna täydellinen verkko-osoite.',
  'kouta.local-time': () => 'Anna Suomen aika ilman aikavyöhykettä, esimerkiksi 2027-01-18T09:00.',
  'kouta.negative': () => 'Luku ei saa olla negatiivinen.',
  'kouta.language-missing': ({ language }) =>
    `Teksti puuttuu kielellä, jolla koulutus julkaistaan (${language}).`,
  'kouta.not-allowed': () => 'Tällä koulutustyypillä ei voi olla tätä tietoa.',
  'kouta.kind-differs': () => 'Koulutustyyppi on eri kuin koulutuksella.',
  'kouta.scope-order': ({ low, high }) =>
    `Vähimmäislaajuus (${low}) on suurempi kuin enimmäislaajuus (${high}).`,
  'kouta.scope-range': ({ low, high }) =>
    `Toteutuksen laajuus ei ole koulutuksen laajuuden rajoissa (${low} on enemmän kuin ${high}).`,
  'kouta.scope-unit': () => 'Toteutuksen laajuusyksikkö on eri kuin koulutuksen.',
  'kouta.fee-amount-missing': () => 'Maksun määrä puuttuu.',
  'kouta.fee-amount-unexpected': () => 'Maksuttomalla toteutuksella ei ole maksun määrää.',
  'kouta.period-order': () => 'Ajanjakso päättyy ennen kuin se alkaa.',
  'kouta.open-studies-differ': () =>
    'Koulutus on avointa korkeakoulutusta, joten myös toteutuksen on oltava sitä.',
  'kouta.state-order': () => 'Toteutuksen voi julkaista vain, jos koulutus on julkaistu.',
  'element.learner': () => 'Oppijan tunnistetiedot',
  'element.title': () => 'Pienen osaamiskokonaisuuden nimi',
  'element.issuer-country': () => 'Myöntäjän maa tai alue',
  'element.awarding-body': () => 'Myöntävä taho',
  'element.issued-on': () => 'Myöntämispäivä',
  'element.outcomes': () => 'Osaamistavoitteet',
  'element.workload': () => 'Laskennallinen työmäärä',
  'element.level': () => 'Taso',
  'element.assessment': () => 'Arvioinnin tyyppi',
  'element.participation': () => 'Osallistumismuoto',
  'element.quality-assurance': () => 'Laadunvarmistuksen tyyppi',
  'element.prerequisites': () => 'Edellytykset',
  'element.supervision': () => 'Valvonta ja henkilöllisyyden todentaminen',
  'element.grade': () => 'Arvosana',
  'element.integration': () => 'Yhdistettävyys',
  'element.further-information': () => 'Lisätiedot',
} satisfies Messages<OpinCode>;

/** Texts of this package in Finnish. */
export const fi: Catalogue<OpinCode> = { locale: 'fi', messages };
