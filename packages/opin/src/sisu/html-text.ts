import type { JsonValue, LangString } from '@merkki/core';
import { textsOf, toTexts } from '../converters/texts.ts';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

/**
 * A text that Sisu keeps as a fragment of HTML. Several texts become one, a paragraph for each line;
 * read back it stays one text, for splitting it is the work of an editor.
 */
export const htmlText: Converter = oneText(
  'one text as HTML, a paragraph for each',
  toHtml,
  plainText,
);

/** The same for a text that Sisu keeps as it is. */
export const lines: Converter = oneText(
  'one text, a line for each',
  (text) => text,
  (text) => text,
);

function oneText(
  name: string,
  write: (text: string) => string,
  read: (text: string) => string,
): Converter {
  return {
    name,
    to: (matches, { languages }) => {
      const parts = matches.map((match) => ({ match, ...textsOf(match, languages) }));
      const value = Object.fromEntries(
        languages.flatMap((language) => {
          const found = parts.flatMap(({ texts }) =>
            texts.filter(([own]) => own === language).map(([, text]) => text),
          );
          return found.length === 0 ? [] : [[language, write(found.join('\n'))]];
        }),
      );
      const losses = parts.flatMap(({ match, texts, losses: own }) => {
        const isWhole =
          matches.length === 1 && texts.every(([, text]) => read(write(text)) === text);
        return isWhole ? own : [...own, makeLoss('loss.structure', match.pointer)];
      });
      return Object.keys(value).length === 0 ? { losses } : { value, losses };
    },
    from: (value, { pointer }) => {
      const texts = toTexts(value);
      const plain: LangString = Object.fromEntries(
        Object.entries(texts).flatMap(([language, text]) => {
          const words = read(text);
          return words === '' ? [] : [[language, words]];
        }),
      );
      if (Object.keys(plain).length === 0) return undefined;
      const losses = Object.entries(texts)
        .filter(([language, text]) => {
          const words = plain[language] ?? '';
          return text !== words && text !== write(words);
        })
        .map(([language]) => makeLoss('loss.structure', `${pointer}/${language}`));
      const values: readonly JsonValue[] = [plain];
      return { values, losses };
    },
  };
}

function toHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The words of a fragment of HTML: a line for each block, no tags, entities as their signs. */
function plainText(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<br\s*\/?>|<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote)\b[^>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '')
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) =>
      signOf(whole, decimal, hex, name),
    )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function signOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isSign = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSign ? String.fromCodePoint(code) : '';
}
