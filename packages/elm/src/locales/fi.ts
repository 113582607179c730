import type { Catalogue, Messages } from '@merkki/core';
import type { ElmProblemCode, LossCode } from '../problem-codes.ts';

export { profileFi } from './profile-fi.ts';

const messages = {
  'loss.display': () => 'Tieto koskee vain sitä, miten todistus näytetään.',
  'loss.further-value': () => 'Tietomallissa on tälle yksi arvo, ja muu arvo otettiin.',
  'loss.no-element': () => 'Osaamiskokonaisuuden tietomallissa ei ole tälle kenttää.',
  'loss.other-claim': () => 'Tämä on muu suoritus kuin pieni osaamiskokonaisuus.',
  'loss.time-of-day': () => 'Tästä ajankohdasta otettiin vain päivämäärä.',
  'loss.unreadable': () => 'Arvo ei ole siinä muodossa, jota tässä edellytetään, eikä sitä luettu.',
  'loss.internal': () => 'Tieto koskee järjestäjän omaa hallintoa eikä kuulu todistukseen.',
  'loss.no-place': () => 'ELM-tietomallissa ei ole tälle tiedolle paikkaa.',
  'loss.not-achieved': () => 'Oppija ei ole saavuttanut tätä osaamistavoitetta.',
  'loss.not-taken': () => 'Oppija ei osallistunut opintoihin, joten niistä ei kerrota.',
  'loss.offering': () => 'Tieto palvelee hakeutumista toteutukseen eikä kuulu todistukseen.',
  'loss.other-offering': () => 'Tieto koskee muuta kuin oppijan toteutusta.',
  'loss.personal-data': () => 'Henkilötietoa ei viedä todistukseen, koska sitä ei siinä tarvita.',
  'loss.replaced': () => 'Tämän arvon sijasta todistuksessa on toinen arvo.',
  'loss.text-only': () => 'Tieto on todistuksessa vain tekstinä, ei rakenteisena.',
  'loss.unknown-code': () => 'ELM-tietomallin edellyttämässä koodistossa ei ole tätä arvoa.',
  'loss.unknown-member': () => 'Tietomalli ei tunne tätä kenttää.',
  'loss.unknown-reference': () => 'Tieto viittaa johonkin, mitä kuvauksessa ei ole.',
  'elm.array': () => 'Todistus oli yhden alkion luettelossa.',
  'elm.concept.foreign': ({ scheme }) =>
    `Arvo ei ole nimeämästään koodistosta (${scheme}): tunniste on muun muotoinen.`,
  'elm.concept.label': ({ scheme, member }) =>
    `Kentän ${member} sisältö kuuluu koodiston ${scheme} toiselle arvolle.`,
  'elm.concept.scheme': ({ scheme }) =>
    `Arvo on koodistosta ${scheme}, mutta siinä mainitaan toinen koodisto.`,
  'elm.concept.unknown': ({ scheme }) =>
    `Koodiston ${scheme} tarkistetussa versiossa ei ole tätä arvoa.`,
  'elm.context-alias': () =>
    'ELM-kontekstin osoite alkaa https, vaikka Europass edellyttää muotoa http.',
  'elm.country-unknown': () => 'EU:n maakoodistossa ei ole tätä maata.',
  'elm.id-conflict': ({ member, other }) =>
    `Sama tunniste on kahdella erilaisella tiedolla: kenttä ${member} poikkeaa kohdasta ${other}.`,
  'elm.image-type-unknown': () => 'Kuvan on oltava PNG-, JPEG- tai SVG-muotoinen.',
  'elm.instant': ({ name }) => `Kentässä ${name} on oltava päivä, kellonaika ja aikavyöhyke.`,
  'elm.language-unknown': () => 'EU:n kielikoodistossa ei ole tätä kieltä.',
  'elm.not-object': () => 'Dokumentti ei ole JSON-olio.',
  'elm.shape': () => 'Kohdassa pitäisi olla olio tai luettelo, joten se jätettiin lukematta.',
  'elm.time-zone': () => 'Aikavyöhykettä ei tunneta.',
  'elm.type': () => 'Dokumentti ei ole eurooppalainen digitaalinen osaamistodistus.',
  'elm.wrapped': () => 'Todistus oli lähetystä varten kääritty credential-kenttään.',
  'elm.context-vcdm2': () =>
    'Eurooppalaista kontekstia ei voi käyttää yhdessä tietomallin 2.0 kontekstin kanssa: molemmat määrittelevät termin ”description”, ja jälkimmäinen suojaa sen.',
  'elm.did': () => 'Myöntäjällä on oltava DID-tunniste.',
  'elm.issuer-identifier-missing': () =>
    'Myöntäjältä puuttuu Y-tunnus tai arvonlisäverotunniste, jota eurooppalainen profiili edellyttää.',
  'elm.mandate-missing': () =>
    'Myöntäjä ei ole mikään myöntävistä tahoista, joten sen on ilmoitettava, millä valtuutuksella se toimii.',
} satisfies Messages<LossCode | ElmProblemCode>;

/** Texts of losses, reading and sealing in Finnish. */
export const lossesFi: Catalogue<LossCode | ElmProblemCode> = { locale: 'fi', messages };
