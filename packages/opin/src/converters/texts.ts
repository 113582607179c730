import { isJsonObject, type JsonValue, type LangString, type Loss, toPointer } from '@merkki/core';
import type { Match } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/** The texts of a value in the given languages, in their order, and the other languages as losses. */
export function textsOf(
  { value, pointer }: Match,
  languages: readonly string[],
): { readonly texts: readonly (readonly [string, string])[]; readonly losses: readonly Loss[] } {
  const all = Object.entries(toTexts(value));
  return {
    texts: languages.flatMap((language) => all.filter(([own]) => own === language)),
    losses: all
      .filter(([language]) => !languages.includes(language))
      .map(([language]) => makeLoss('loss.language', pointer + toPointer([language]))),
  };
}

/** The languages of a value that have a text. */
export function toTexts(value: JsonValue): LangString {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([language, text]) =>
      typeof text === 'string' && text.trim() !== '' ? [[language, text]] : [],
    ),
  );
}
