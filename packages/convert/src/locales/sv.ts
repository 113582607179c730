import type { Catalogue, Messages } from '@merkki/core';
import { lossesSv as elm } from '@merkki/elm/locales/sv';
import { lossesSv as badge } from '@merkki/open-badges/locales/sv';
import type { ConvertCode, LegLossCode } from '../problem-codes.ts';
import { legTexts } from './leg-texts.ts';

const messages = {
  'compare.offering-unrecognised': () =>
    'Detta är varken en beskrivning av en helhet eller ett dokument från en känd studietjänst.',
  'convert.unrecognised': () =>
    'Detta är varken ett Open Badge-märke eller ett europeiskt digitalt intyg.',
  'convert.other-kind': ({ kind }) =>
    `Detta är ett dokument av annat slag (${kind}) som inte gäller en enskild prestation.`,
  'convert.payload': () => 'Signaturens innehåll är inte läsbar JSON.',
  'convert.missing': ({ element }) =>
    `Källan anger inte detta, och målformatet kan inte skrivas utan det: ${element}`,
  'convert.unfit': ({ element }) =>
    `Uppgiften i källan har en form som inte kan skrivas i målformatet: ${element}`,
  'write.model.incomplete': ({ element }) =>
    `Utelämnat, eftersom en uppgift som modellen kräver saknas: ${element}`,
  'write.definition.award': () =>
    'Uppgiften gäller intyget till en studerande, inte beskrivningen av helheten.',
} satisfies Messages<Exclude<ConvertCode, LegLossCode>>;

/** Texts of reading, converting and comparing credentials in Swedish. */
export const sv: Catalogue<ConvertCode> = {
  locale: 'sv',
  messages: { ...messages, ...legTexts(badge, elm) },
};
