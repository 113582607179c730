import type { Catalogue, Messages } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

const messages = {
  'loss.endorsement': () =>
    'En rekommendation enligt Open Badges 2.0 följer inte med utan måste ges på nytt.',
  'loss.extension': () =>
    'En utvidgning av Open Badges 2.0 vars termer inte finns i märkets kontexter.',
  'loss.hashed': () => 'Förs över endast som en saltad hash som inte går att läsa tillbaka.',
  'loss.joined': () =>
    'Står i märket sammanfogat med en annan uppgift och går inte att läsa tillbaka som den var.',
  'loss.internal': () =>
    'Hör till organisationens eget arbete och visas inte i ett kompetensmärke.',
  'loss.issuer-id-replaced': () =>
    'I märket identifieras utfärdaren med nyckelns DID; denna identifierare finns kvar vid sidan om.',
  'loss.key': () =>
    'En nyckel enligt Open Badges 2.0; nycklarna i 3.0 finns i utfärdarens DID-dokument.',
  'loss.language-fallback': ({ wanted, used }) =>
    `Texten finns inte på märkets språk (${wanted}); i stället används texten på ${used}.`,
  'loss.narrative-part': ({ count }) =>
    `Delar av beskrivningen som inte går att läsa maskinellt: ${count}.`,
  'loss.no-element': () => 'Modellen för små kompetenshelheter har inget element för detta.',
  'loss.no-place': () => 'Open Badges 3.0 har ingen plats för den här uppgiften.',
  'loss.offering': () => 'Gäller publiceringen av ett genomförande, inte det som har uppnåtts.',
  'loss.other-languages': ({ language }) =>
    `Märket är på ett enda språk; språkversionen ${language} utelämnas.`,
  'loss.personal-data': () => 'En personuppgift som märket inte behöver.',
  'loss.related-edition': ({ language }) =>
    `Märket är på ett enda språk; språkversionen ${language} finns i det parallella märket.`,
  'loss.status-at-signing': () => 'Statusuppgiften läggs till när märket undertecknas.',
  'loss.unfit': () => 'Har inte den form som Open Badges 3.0 kräver här.',
  'loss.verification': () =>
    'Anger hur märket enligt Open Badges 2.0 verifierades; ersätts av en underskrift.',
} satisfies Messages<LossCode>;

/** Texts of the loss codes in Swedish. */
export const lossesSv: Catalogue<LossCode> = { locale: 'sv', messages };
