import type { Catalogue, Messages } from '@merkki/core';
import type { LossCode } from '../loss-codes.ts';

const messages = {
  'loss.endorsement': () =>
    'An endorsement of Open Badges 2.0 cannot be carried over; it has to be given again.',
  'loss.extension': () =>
    'An extension of Open Badges 2.0; the contexts of the badge do not have its terms.',
  'loss.hashed': () => 'Is carried as a salted hash only and cannot be read back.',
  'loss.joined': () =>
    'Stands in the badge joined with another value and does not come back as it was.',
  'loss.internal': () => "Belongs to the institution's own work and is not shown on a badge.",
  'loss.issuer-id-replaced': () =>
    'The badge names the issuer by the DID of its key; this identifier is kept beside it.',
  'loss.key': () => "A key of Open Badges 2.0; the keys of 3.0 stand in the issuer's DID document.",
  'loss.language-fallback': ({ wanted, used }) =>
    `There is no text in the badge's language (${wanted}); the text in ${used} is used.`,
  'loss.narrative-part': ({ count }) =>
    `Parts of the narrative that are in no form that can be read by machine: ${count}.`,
  'loss.no-element': () => 'The micro-credential model has no element for this.',
  'loss.no-place': () => 'Open Badges 3.0 has no place for this.',
  'loss.offering': () => 'Belongs to the publishing of a realisation, not to the achievement.',
  'loss.other-languages': ({ language }) =>
    `The badge is in one language; the text in ${language} is left out.`,
  'loss.personal-data': () => 'Personal data that the badge does not need.',
  'loss.related-edition': ({ language }) =>
    `The badge is in one language; the text in ${language} stands in the related edition.`,
  'loss.status-at-signing': () => 'The status entry is added when the credential is signed.',
  'loss.unfit': () => 'Is not in the form that Open Badges 3.0 wants here.',
  'loss.verification': () => 'Tells how Open Badges 2.0 was verified; a proof takes its place.',
} satisfies Messages<LossCode>;

/** Texts of the loss codes in English. */
export const lossesEn: Catalogue<LossCode> = { locale: 'en', messages };
