import type { Catalogue, Messages } from '@merkki/core';
import type { ElmProblemCode, LossCode } from '../problem-codes.ts';

const messages = {
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
  'elm.type': () => 'Dokumentti ei ole eurooppalainen digitaalinen osaamistodistus.',
  'elm.wrapped': () => 'Todistus oli lähetystä varten kääritty credential-kenttään.',
} satisfies Messages<LossCode | ElmProblemCode>;

/** Texts of losses, reading and sealing in Finnish. */
export const lossesFi: Catalogue<LossCode | ElmProblemCode> = { locale: 'fi', messages };
