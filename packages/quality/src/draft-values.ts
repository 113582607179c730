import { isCalendarDate, type LangString } from '@merkki/core';
import type { Concept, Draft } from '@merkki/model';

/** A text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A value that is there, whatever it is. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The texts of a language map that say something, with their languages. */
export function textEntries(
  texts: Draft<LangString> | undefined,
): readonly (readonly [language: string, text: string])[] {
  return Object.entries(texts ?? {}).flatMap(([language, text]) =>
    isText(text) ? [[language, text.trim()] as const] : [],
  );
}

/** A language map with at least one text. */
export function hasText(texts: Draft<LangString> | undefined): boolean {
  return textEntries(texts).length > 0;
}

/** A value of a code list that says which: by URI or by label. */
export function isNamed(concept: Draft<Concept> | undefined): boolean {
  return isText(concept?.id) || hasText(concept?.prefLabel);
}

/** A calendar date that exists. */
export function isDate(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDate(value);
}
