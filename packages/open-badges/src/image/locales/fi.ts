import type { Catalogue, Messages } from '@merkki/core';
import { counted } from '../../counted.ts';
import type { ImageTextKey } from '../image-texts.ts';

const messages = {
  'image.description': ({ title, provider, facts }) =>
    `Osaamismerkki: pieni osaamiskokonaisuus ”${title}”. Myöntäjä: ${provider}. ${facts}`,
  'image.credits': ({ credits }) =>
    `Laajuus ${counted(credits, 'opintopiste (ECTS)', 'opintopistettä (ECTS)')}`,
  'image.credits-unit': ({ credits }) =>
    credits === '1' ? 'opintopiste (ECTS)' : 'opintopistettä (ECTS)',
  'image.points': ({ points }) => `Laajuus ${counted(points, 'osaamispiste', 'osaamispistettä')}`,
  'image.points-sign': () => 'osp',
  'image.points-unit': ({ points }) => (points === '1' ? 'osaamispiste' : 'osaamispistettä'),
  'image.hours': ({ hours }) => `Opiskelijan työtä ${counted(hours, 'tunti', 'tuntia')}`,
  'image.hours-sign': () => 't',
  'image.hours-unit': ({ hours }) => (hours === '1' ? 'tunti opiskelua' : 'tuntia opiskelua'),
  'image.level': ({ level }) => `Eurooppalaisen tutkintojen viitekehyksen (EQF) taso ${level}`,
  'image.level-unit': () => 'EQF-taso',
} satisfies Messages<ImageTextKey>;

/** Texts of badge pictures in Finnish. */
export const imageTextsFi: Catalogue<ImageTextKey> = { locale: 'fi', messages };
