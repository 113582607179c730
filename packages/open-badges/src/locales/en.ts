import type { Catalogue, Messages } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

const messages = {
  'loss.hashed': () => 'Is carried as a salted hash only and cannot be read back.',
  'loss.internal': () => "Belongs to the institution's own work and is not shown on a badge.",
  'loss.issuer-id-replaced': () =>
    'The badge names the issuer by the DID of its key; this identifier is kept beside it.',
  'loss.language-fallback': ({ wanted, used }) =>
    `There is no text in the badge's language (${wanted}); the text in ${used} is used.`,
  'loss.no-place': () => 'Open Badges 3.0 has no place for this.',
  'loss.offering': () => 'Belongs to the publishing of a realisation, not to the achievement.',
  'loss.other-languages': ({ language }) =>
    `The badge is in one language; the text in ${language} is left out.`,
  'loss.personal-data': () => 'Personal data that the badge does not need.',
  'loss.status-at-signing': () => 'The status entry is added when the credential is signed.',
} satisfies Messages<LossCode>;

/** Texts of the loss codes in English. */
export const lossesEn: Catalogue<LossCode> = { locale: 'en', messages };
