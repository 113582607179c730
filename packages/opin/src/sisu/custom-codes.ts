import { isJsonObject, type JsonValue } from '@merkki/core';
import type { Converter } from '../engine/converter.ts';
import { makeLoss } from '../make-loss.ts';

const codeBook = /^urn:code:custom:[A-Z_a-z0-9-]+(?::[A-Z_a-z0-9-]+)+$/;

/**
 * Codes of the institution's own code books, such as its classification for opin.fi: the scheme of the
 * code is the URN of the book. Codes pass unseen, for only the institution knows its books.
 *
 * @param option - Name of the option that may name the only book to take.
 */
export function customCodes(option?: string): Converter {
  return {
    name: 'codes of own code books, by the URN of the book',
    to: (matches, { parameters }) => {
      const only = option === undefined ? undefined : parameters[option];
      const found = matches.flatMap(({ value, pointer }) => {
        const { scheme, value: code } = isJsonObject(value) ? value : {};
        const isWanted = typeof scheme === 'string' && codeBook.test(scheme);
        return isWanted && typeof code === 'string' && (only ?? scheme) === scheme
          ? [{ scheme, code, pointer }]
          : [];
      });
      if (found.length === 0) return { carried: [] };
      const books = new Set(found.map(({ scheme }) => scheme));
      const value = Object.fromEntries(
        [...books].map((book) => [
          book,
          found.filter(({ scheme }) => scheme === book).map(({ code }) => code),
        ]),
      );
      const carried = found.flatMap(({ pointer }) => [`${pointer}/scheme`, `${pointer}/value`]);
      return { value, carried };
    },
    from: (value, { pointer }) => {
      if (!isJsonObject(value)) return undefined;
      const books = Object.entries(value).map(([scheme, codes]) => {
        const elements: readonly JsonValue[] = Array.isArray(codes) ? codes : [];
        const texts = elements.filter((one) => typeof one === 'string' && one !== '');
        const isWhole = texts.length === elements.length && texts.length > 0;
        return { scheme, texts, isWhole };
      });
      return {
        values: books.flatMap(({ scheme, texts }) =>
          texts.map((text): JsonValue => ({ scheme, value: text })),
        ),
        losses: books
          .filter(({ isWhole }) => !isWhole)
          .map(({ scheme }) => makeLoss('loss.one-way', `${pointer}/${scheme}`)),
      };
    },
  };
}
