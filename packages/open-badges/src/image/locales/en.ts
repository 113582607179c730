import type { Catalogue, Messages } from '@merkki/core';
import { counted } from '../../counted.ts';
import type { ImageTextKey } from '../image-texts.ts';

const messages = {
  'image.description': ({ title, provider, facts }) =>
    `Badge of the micro-credential “${title}”. Awarded by: ${provider}. ${facts}`,
  'image.credits': ({ credits }) => counted(credits, 'ECTS credit', 'ECTS credits'),
  'image.credits-unit': ({ credits }) => (credits === '1' ? 'ECTS credit' : 'ECTS credits'),
  'image.points': ({ points }) =>
    counted(points, 'Finnish competence point', 'Finnish competence points'),
  'image.points-sign': () => 'osp',
  'image.points-unit': ({ points }) => (points === '1' ? 'competence point' : 'competence points'),
  'image.hours': ({ hours }) => counted(hours, 'hour of study', 'hours of study'),
  'image.hours-sign': () => 'h',
  'image.hours-unit': ({ hours }) => (hours === '1' ? 'hour of study' : 'hours of study'),
  'image.level': ({ level }) => `Level ${level} of the European Qualifications Framework (EQF)`,
  'image.level-unit': () => 'EQF level',
} satisfies Messages<ImageTextKey>;

/** Texts of badge pictures in English. */
export const imageTextsEn: Catalogue<ImageTextKey> = { locale: 'en', messages };
