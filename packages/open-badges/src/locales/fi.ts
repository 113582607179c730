import type { Catalogue, Messages } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

const messages = {
  'loss.endorsement': () =>
    'Open Badges 2.0:n mukainen suositus ei siirry, vaan se on annettava uudelleen.',
  'loss.extension': () =>
    'Open Badges 2.0 -laajennus, jonka termejä osaamismerkin kontekstit eivät tunne.',
  'loss.hashed': () => 'Välittyy vain suolattuna tiivisteenä, josta arvoa ei voi palauttaa.',
  'loss.joined': () => 'On osaamismerkissä yhdistetty toiseen tietoon, eikä palaudu sellaisenaan.',
  'loss.internal': () => 'Kuuluu organisaation omaan työhön, eikä sitä näytetä osaamismerkissä.',
  'loss.issuer-id-replaced': () =>
    'Osaamismerkissä myöntäjä yksilöidään avaimensa DID-tunnuksella; tämä tunnus säilyy sen rinnalla.',
  'loss.key': () => 'Open Badges 2.0 -avain; version 3.0 avaimet ovat myöntäjän DID-dokumentissa.',
  'loss.language-fallback': ({ wanted, used }) =>
    `Tekstiä ei ole osaamismerkin kielellä (${wanted}); sen tilalla on teksti kielellä ${used}.`,
  'loss.narrative-part': ({ count }) =>
    `Kuvauksen kohtia, joita ei voi lukea koneellisesti: ${count}.`,
  'loss.no-element': () => 'Pienen osaamiskokonaisuuden tietomallissa tälle ei ole elementtiä.',
  'loss.no-place': () => 'Open Badges 3.0 -standardissa tälle tiedolle ei ole paikkaa.',
  'loss.offering': () => 'Liittyy toteutuksen julkaisemiseen, ei saavutettuun osaamiseen.',
  'loss.other-languages': ({ language }) =>
    `Osaamismerkki on yksikielinen; kieliversio ${language} jää pois.`,
  'loss.personal-data': () => 'Henkilötieto, jota osaamismerkissä ei tarvita.',
  'loss.related-edition': ({ language }) =>
    `Osaamismerkki on yksikielinen; kieliversio ${language} on rinnakkaisessa osaamismerkissä.`,
  'loss.status-at-signing': () => 'Tilatieto lisätään, kun osaamismerkki allekirjoitetaan.',
  'loss.unfit': () => 'Arvo ei ole siinä muodossa, jota Open Badges 3.0 tässä edellyttää.',
  'loss.verification': () =>
    'Kertoo, miten Open Badges 2.0 -merkki todennettiin; sen korvaa allekirjoitus.',
} satisfies Messages<LossCode>;

/** Texts of the loss codes in Finnish. */
export const lossesFi: Catalogue<LossCode> = { locale: 'fi', messages };
