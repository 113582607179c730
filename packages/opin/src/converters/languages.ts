import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** The languages of the target document; other languages that the definition claims are lost. */
export const languages: Converter = Object.freeze({
  name: 'languages of the document',
  always: true,
  to: (matches, context) => ({
    value: context.languages,
    losses: matches
      .filter(({ value }) => !context.languages.some((language) => language === value))
      .map(({ pointer }) => makeLoss('loss.language', pointer)),
  }),
  from: (value) => (Array.isArray(value) ? { values: value } : undefined),
} satisfies Converter);
