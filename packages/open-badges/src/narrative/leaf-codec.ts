import type { JsonValue, Locale } from '@merkki/core';
import type { NarrativeWords } from './word-types.ts';

/** What a codec needs to know of its surroundings. */
export interface LeafContext {
  readonly language: Locale;
  readonly words: NarrativeWords;
  /** Web address of the micro-credential without fragment, where it has one. */
  readonly page: string | undefined;
}

/** Writes a value of the model as text, and reads it back; `undefined` for a text that is none. */
export interface LeafCodec {
  readonly write: (value: unknown, context: LeafContext, name?: string) => string;
  readonly read: (text: string, context: LeafContext) => JsonValue | undefined;
}

/** Stands for an element that says nothing. */
export const nothing = '–';

/**
 * A text that could be taken for a link, for an address or for nothing gets a backslash before it,
 * which Markdown does not show.
 *
 * @internal
 */
export function escapeText(text: string): string {
  return /^[[<\\]/.test(text) || text === nothing ? `\\${text}` : text;
}

/**
 * Takes the backslash of {@link escapeText} away.
 *
 * @internal
 */
export function unescapeText(text: string): string {
  return text.startsWith('\\') ? text.slice(1) : text;
}

/**
 * A Markdown link, where text and address fit into one.
 *
 * @internal
 */
export function printLink(text: string, url: string): string | undefined {
  return /^[^[\]\n\\]+$/.test(text) && /^https?:\/\/[^()<>\s]+$/i.test(url)
    ? `[${text}](${url})`
    : undefined;
}

/**
 * Reads what {@link printLink} wrote.
 *
 * @internal
 */
export function parseLink(markdown: string): { text: string; url: string } | undefined {
  const [, text, url] = /^\[([^[\]\n\\]+)\]\((https?:\/\/[^()<>\s]+)\)$/i.exec(markdown) ?? [];
  return text === undefined || url === undefined ? undefined : { text, url };
}
