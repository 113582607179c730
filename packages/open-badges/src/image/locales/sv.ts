import type { Catalogue, Messages } from '@merkki/core';
import { counted } from '../../counted.ts';
import type { ImageTextKey } from '../image-texts.ts';

const messages = {
  'image.description': ({ title, provider, facts }) =>
    `Kompetensmärke för den lilla kompetenshelheten ”${title}”. Beviljas av: ${provider}. ${facts}`,
  'image.credits': ({ credits }) => `Omfattning ${credits} studiepoäng (ECTS)`,
  'image.credits-unit': () => 'studiepoäng (ECTS)',
  'image.points': ({ points }) => `Omfattning ${points} kompetenspoäng`,
  'image.points-sign': () => 'kp',
  'image.points-unit': () => 'kompetenspoäng',
  'image.hours': ({ hours }) => counted(hours, 'timmes studier', 'timmars studier'),
  'image.hours-sign': () => 'h',
  'image.hours-unit': ({ hours }) => (hours === '1' ? 'timmes studier' : 'timmars studier'),
  'image.level': ({ level }) =>
    `Nivå ${level} i den europeiska referensramen för kvalifikationer (EQF)`,
  'image.level-unit': () => 'EQF-nivå',
} satisfies Messages<ImageTextKey>;

/** Texts of badge pictures in Swedish. */
export const imageTextsSv: Catalogue<ImageTextKey> = { locale: 'sv', messages };
