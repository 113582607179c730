import type { Catalogue, Messages } from '@merkki/core';
import { lossesEn as elm } from '@merkki/elm/locales/en';
import { lossesEn as badge } from '@merkki/open-badges/locales/en';
import type { ConvertCode, LegLossCode } from '../problem-codes.ts';
import { legTexts } from './leg-texts.ts';

const messages = {
  'compare.offering-unrecognised': () =>
    'This is neither a definition nor a document of a study service that is known.',
  'convert.unrecognised': () => 'This is neither an Open Badge nor a European Digital Credential.',
  'convert.other-kind': ({ kind }) =>
    `This is a document of another kind (${kind}), which tells of no single achievement.`,
  'convert.payload': () => 'The token or seal holds no readable JSON object.',
  'convert.missing': ({ element }) =>
    `The source does not say this, and the target cannot be written without it: ${element}`,
  'convert.unfit': ({ element }) =>
    `What the source says here has no form that the target can be written with: ${element}`,
  'write.model.incomplete': ({ element }) =>
    `Left out, since it lacks what the model demands: ${element}`,
  'write.definition.award': () => 'It belongs to the award to a learner, not to a definition.',
} satisfies Messages<Exclude<ConvertCode, LegLossCode>>;

/** Texts of reading, converting and comparing credentials in English. */
export const en: Catalogue<ConvertCode> = {
  locale: 'en',
  messages: { ...messages, ...legTexts(badge, elm) },
};
