import type { Catalogue, Messages } from '@merkki/core';
import type { ImageTextKey } from '../image-texts.ts';

const messages = {
  'image.description': ({ title, provider, facts }) =>
    `Badge of the micro-credential “${title}”. Awarded by: ${provider}. ${facts}`,
  'image.credits': ({ credits }) => `${credits} ECTS credits`,
  'image.credits-unit': () => 'ECTS credits',
  'image.points': ({ points }) => `${points} Finnish competence points`,
  'image.points-sign': () => 'osp',
  'image.points-unit': () => 'competence points',
  'image.hours': ({ hours }) => `${hours} hours of study`,
  'image.hours-sign': () => 'h',
  'image.hours-unit': () => 'hours of study',
  'image.level': ({ level }) => `Level ${level} of the European Qualifications Framework (EQF)`,
  'image.level-unit': () => 'EQF level',
} satisfies Messages<ImageTextKey>;

/** Texts of badge pictures in English. */
export const imageTextsEn: Catalogue<ImageTextKey> = { locale: 'en', messages };
