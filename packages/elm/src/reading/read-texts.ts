import { Bcp47, isJsonObject, type JsonValue, toPointer } from '@merkki/core';

/** A text by language. */
export type Text = Readonly<Record<string, string>>;

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly pointer: string;
}

/**
 * Reads a language map, whose values are texts or lists of texts; a text without a language is of
 * `und`.
 *
 * @internal
 */
export function readTexts(
  value: JsonValue,
  pointer: string,
): Readonly<Record<string, [PlacedText, ...PlacedText[]]>> | undefined {
  const found = new Map<string, [PlacedText, ...PlacedText[]]>();
  const add = (language: string, text: JsonValue, at: string): void => {
    if (typeof text !== 'string' || !/\S/.test(text)) return;
    if (!Bcp47.safeParse(language).success) return;
    const placed = { text, pointer: at };
    const known = found.get(language);
    if (known === undefined) found.set(language, [placed]);
    else known.push(placed);
  };
  const spots = Array.isArray(value)
    ? value.map((one, index) => [one, `${pointer}/${index}`] as const)
    : [[value, pointer] as const];
  for (const [one, at] of spots) {
    if (!isJsonObject(one)) add('und', one, at);
    else {
      for (const [language, texts] of Object.entries(one)) {
        const below = `${at}${toPointer([language])}`;
        if (Array.isArray(texts)) {
          for (const [index, text] of texts.entries()) add(language, text, `${below}/${index}`);
        } else add(language, texts, below);
      }
    }
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}
