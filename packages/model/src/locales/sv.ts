import type { Catalogue, Messages } from '@merkki/core';
import type { ModelProblemCode } from '../problem-codes.ts';

const messages = {
  'mc.concept-empty': () =>
    'Ett värde i en kodlista behöver en identifierare (id) eller ett namn (prefLabel).',
  'mc.criteria-empty': () => 'Bedömningskriterierna ska anges som text (text) eller adress (url).',
  'mc.date': () => 'Ange ett verkligt datum i formen ÅÅÅÅ-MM-DD.',
  'mc.decimals': () => 'Talet får ha högst två decimaler.',
  'mc.format': () => 'Värdet har inte den form som fältet kräver.',
  'mc.instant': () => 'Ange datum, klockslag och tidszon, till exempel 2027-01-18T09:00:00+02:00.',
  'mc.language-tag': () => 'Språkkoden följer inte BCP 47 (till exempel fi, sv eller en).',
  'mc.missing': () => 'Ett obligatoriskt fält saknas.',
  'mc.range': ({ bound }) => `Talet ligger utanför det tillåtna området (gräns ${bound}).`,
  'mc.recipient-unidentified': () => 'Mottagaren saknar både learnerId och email.',
  'mc.recipient-personal-identity-code': () =>
    'Personbeteckningen får inte användas: använd studentnumret (oppijanumero) eller en egen beteckning.',
  'mc.text-empty': () => 'Texten saknar alla språkversioner.',
  'mc.too-few': ({ minimum }) => `Det minsta antalet är ${minimum}.`,
  'mc.type': ({ expected, found }) =>
    `Värdet är av fel typ: ${expected} väntades, ${found} hittades.`,
  'mc.unknown-member': () => 'Datamodellen känner inte till fältet.',
  'mc.value': ({ allowed }) => `Tillåtna värden är: ${allowed}.`,
  'mc.version-unsupported': ({ found, supported }) =>
    `Dokumentets version ${found} är en annan än den som stöds (${supported}).`,
  'document.malformed': () => 'Texten är inte giltig YAML eller JSON.',
  'document.duplicate-key': () => 'Samma fält förekommer två gånger.',
  'document.not-json': () => 'Värdet kan inte uttryckas i JSON.',
  'document.too-large': ({ maxLength }) => `Dokumentet är för stort (högst ${maxLength} tecken).`,
} satisfies Messages<ModelProblemCode>;

/** Texts of this package in Swedish. */
export const sv: Catalogue<ModelProblemCode> = { locale: 'sv', messages };
