import { isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { toTexts } from './texts.ts';

/** How a target writes a text with its language. */
export interface TypedText {
  /** Name of the member that has the language. */
  readonly language: string;
  /** Name of the member that has the text. */
  readonly value: string;
  /** Which languages it can name. Default: all. */
  isLanguage?(tag: string): boolean;
}

/**
 * A text by language as a list of texts that each name their language. Every language that the text
 * has goes across, also one in which the definition is not complete.
 *
 * @param inner - Makes the text by language of the values, such as {@link localised}.
 */
export function typedTexts(
  { language: languageMember, value: valueMember, isLanguage = () => true }: TypedText,
  inner: Converter,
): Converter {
  return {
    name: `${inner.name}, as a list`,
    to: (matches, context) => {
      const own = new Set(matches.flatMap(({ value }) => Object.keys(toTexts(value))));
      const languages = [...own].filter(isLanguage);
      const { value, ...rest } = inner.to(matches, { ...context, languages });
      if (!isJsonObject(value)) return rest;
      const texts = Object.entries(value).map(([language, text]) => ({
        [languageMember]: language,
        [valueMember]: text,
      }));
      return { ...rest, value: texts };
    },
    ...(inner.from === undefined
      ? {}
      : {
          from: (value, place) => {
            const texts = readTexts(value, languageMember, valueMember);
            if (texts === undefined) return undefined;
            const read = inner.from?.(texts, place);
            // A place inside the text by language is none in the list.
            const losses = read?.losses?.map((loss) => ({ ...loss, path: place.pointer }));
            return read === undefined ? undefined : { values: read.values, losses: losses ?? [] };
          },
        }),
  };
}

/** The texts by language; `undefined` when the value is no such list or names a language twice. */
function readTexts(
  value: JsonValue,
  languageMember: string,
  valueMember: string,
): Readonly<Record<string, string>> | undefined {
  if (!Array.isArray(value)) return undefined;
  const elements: readonly JsonValue[] = value;
  const pairs = elements.flatMap((element) => {
    const part = isJsonObject(element) ? element : {};
    const language = part[languageMember];
    const text = part[valueMember];
    const isWhole = Object.keys(part).length === 2;
    return isWhole && typeof language === 'string' && typeof text === 'string' && text.trim() !== ''
      ? [[language, text] as const]
      : [];
  });
  const texts = Object.fromEntries(pairs);
  return pairs.length === elements.length && Object.keys(texts).length === pairs.length
    ? texts
    : undefined;
}
