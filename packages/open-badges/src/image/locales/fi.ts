import type { Catalogue, Messages } from '@merkki/core';
import type { ImageTextKey } from '../image-texts.ts';

const messages = {
  'image.description': ({ title, provider, facts }) =>
    `Osaamismerkki: pieni osaamiskokonaisuus ”${title}”. Myöntäjä: ${provider}. ${facts}`,
  'image.credits': ({ credits }) => `Laajuus ${credits} opintopistettä (ECTS)`,
  'image.credits-unit': () => 'opintopistettä (ECTS)',
  'image.points': ({ points }) => `Laajuus ${points} osaamispistettä`,
  'image.points-sign': () => 'osp',
  'image.points-unit': () => 'osaamispistettä',
  'image.hours': ({ hours }) => `Opiskelijan työtä ${hours} tuntia`,
  'image.hours-sign': () => 't',
  'image.hours-unit': () => 'tuntia opiskelua',
  'image.level': ({ level }) => `Eurooppalaisen tutkintojen viitekehyksen (EQF) taso ${level}`,
  'image.level-unit': () => 'EQF-taso',
} satisfies Messages<ImageTextKey>;

/** Texts of badge pictures in Finnish. */
export const imageTextsFi: Catalogue<ImageTextKey> = { locale: 'fi', messages };
