import type { Catalogue, Messages } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

const messages = {
  'loss.hashed': () => 'Förs över endast som en saltad hash som inte går att läsa tillbaka.',
  'loss.internal': () =>
    'Hör till organisationens eget arbete och visas inte i ett kompetensmärke.',
  'loss.issuer-id-replaced': () =>
    'I märket identifieras utfärdaren med nyckelns DID; denna identifierare finns kvar vid sidan om.',
  'loss.language-fallback': ({ wanted, used }) =>
    `Texten finns inte på märkets språk (${wanted}); i stället används texten på ${used}.`,
  'loss.no-place': () => 'Open Badges 3.0 har ingen plats för den här uppgiften.',
  'loss.offering': () => 'Gäller publiceringen av ett genomförande, inte det som har uppnåtts.',
  'loss.other-languages': ({ language }) =>
    `Märket är på ett enda språk; språkversionen ${language} utelämnas.`,
  'loss.personal-data': () => 'En personuppgift som märket inte behöver.',
  'loss.status-at-signing': () => 'Statusuppgiften läggs till när beviset undertecknas.',
} satisfies Messages<LossCode>;

/** Texts of the loss codes in Swedish. */
export const lossesSv: Catalogue<LossCode> = { locale: 'sv', messages };
