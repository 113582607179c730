import * as z from 'zod';

/**
 * A language tag: a language of two or three letters, then further subtags (form only).
 *
 * @see BCP 47 (RFC 5646, section 2.1).
 * @example
 * Bcp47.safeParse('sv-FI').success; // true
 */
export const Bcp47 = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
  .describe('BCP 47 language tag, such as "fi", "sv" or "en".');
export type Bcp47 = z.infer<typeof Bcp47>;

/**
 * One text in one or more languages: language tag → text, at least one, none blank.
 *
 * @example
 * LangString.safeParse({ fi: 'Tekoälyn perusteet' }).success; // true
 */
export const LangString = z
  .record(Bcp47, z.string().regex(/\S/))
  .refine((texts) => Object.keys(texts).length > 0, { params: { code: 'mc.text-empty' } })
  .describe('Text by language: BCP 47 tag → text; at least one language.');
export type LangString = Readonly<Record<string, string>>;

/** A text and the language in which it stands. */
export interface PickedText {
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** The text itself. */
  readonly text: string;
}

/**
 * Picks the first language that a text has; else the text's first one, so that something is shown.
 *
 * @example
 * pickText({ fi: 'Laatu', en: 'Quality' }, ['sv', 'en']); // { language: 'en', text: 'Quality' }
 */
export function pickText(
  texts: LangString | undefined,
  languages: readonly string[],
): PickedText | undefined {
  if (texts === undefined) return undefined;
  const language =
    languages.find((wanted) => Object.hasOwn(texts, wanted)) ?? Object.keys(texts)[0];
  const text = language === undefined ? undefined : texts[language];
  return language === undefined || text === undefined ? undefined : { language, text };
}
