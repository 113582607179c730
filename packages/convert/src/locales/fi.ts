import type { Catalogue, Messages } from '@merkki/core';
import { lossesFi as elm } from '@merkki/elm/locales/fi';
import { lossesFi as badge } from '@merkki/open-badges/locales/fi';
import type { ConvertCode, LegLossCode } from '../problem-codes.ts';
import { legTexts } from './leg-texts.ts';

const messages = {
  'compare.offering-unrecognised': () =>
    'Tämä ei ole osaamiskokonaisuuden kuvaus eikä minkään tunnetun opintopalvelun asiakirja.',
  'convert.unrecognised': () =>
    'Tämä ei ole Open Badge -osaamismerkki eikä eurooppalainen digitaalinen todistus.',
  'convert.other-kind': ({ kind }) =>
    `Tämä on muunlainen asiakirja (${kind}), joka ei kerro yhdestä suorituksesta.`,
  'convert.payload': () => 'Allekirjoituksen sisältö ei ole luettavaa JSONia.',
  'convert.missing': ({ element }) =>
    `Lähde ei kerro tätä, eikä kohdetta voi kirjoittaa ilman sitä: ${element}`,
  'convert.unfit': ({ element }) =>
    `Lähteen tieto on muodossa, jossa sitä ei voi kirjoittaa kohteeseen: ${element}`,
  'write.model.incomplete': ({ element }) =>
    `Jätetty pois, koska siitä puuttuu tietomallin vaatima tieto: ${element}`,
  'write.definition.award': () =>
    'Tieto koskee oppijalle annettua todistusta, ei osaamiskokonaisuuden kuvausta.',
} satisfies Messages<Exclude<ConvertCode, LegLossCode>>;

/** Texts of reading, converting and comparing credentials in Finnish. */
export const fi: Catalogue<ConvertCode> = {
  locale: 'fi',
  messages: { ...messages, ...legTexts(badge, elm) },
};
