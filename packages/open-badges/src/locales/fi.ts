import type { Catalogue, Messages } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

const messages = {
  'loss.hashed': () => 'Välittyy vain suolattuna tiivisteenä, josta arvoa ei voi palauttaa.',
  'loss.internal': () => 'Kuuluu organisaation omaan työhön, eikä sitä näytetä osaamismerkissä.',
  'loss.issuer-id-replaced': () =>
    'Osaamismerkissä myöntäjä yksilöidään avaimensa DID-tunnuksella; tämä tunnus säilyy sen rinnalla.',
  'loss.language-fallback': ({ wanted, used }) =>
    `Tekstiä ei ole osaamismerkin kielellä (${wanted}); sen tilalla on teksti kielellä ${used}.`,
  'loss.no-place': () => 'Open Badges 3.0 -standardissa tälle tiedolle ei ole paikkaa.',
  'loss.offering': () => 'Liittyy toteutuksen julkaisemiseen, ei saavutettuun osaamiseen.',
  'loss.other-languages': ({ language }) =>
    `Osaamismerkki on yksikielinen; kieliversio ${language} jää pois.`,
  'loss.personal-data': () => 'Henkilötieto, jota osaamismerkissä ei tarvita.',
  'loss.status-at-signing': () => 'Tilatieto lisätään, kun todistus allekirjoitetaan.',
} satisfies Messages<LossCode>;

/** Texts of the loss codes in Finnish. */
export const lossesFi: Catalogue<LossCode> = { locale: 'fi', messages };
