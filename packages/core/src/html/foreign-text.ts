import { escapeHtml } from './escape-html.ts';

/**
 * Control characters, marks and overrides of direction, and signs without width that can make one text
 * look like another. The joiners that emoji and some scripts need and the soft hyphen are none.
 */
const hidden =
  /(?![\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/**
 * Makes a text from elsewhere ready for a page: escaped, and a mark in place of each hidden character.
 *
 * @example
 * visible('a\u202eb'); // 'a\ufffdb'
 */
export function visible(text: string): string {
  return escapeHtml(text.replaceAll('\r\n', '\n').replaceAll(hidden, '\uFFFD'));
}

/**
 * Makes a text from elsewhere ready for a page, so that its direction does not reach beyond it.
 *
 * @param language - BCP 47 tag, where it is not that of the page.
 * @see HTML Living Standard, section 4.5.24 (the `bdi` element).
 * @example
 * isolated('Pilotti', 'fi'); // '<bdi lang="fi">Pilotti</bdi>'
 */
export function isolated(text: string, language?: string): string {
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  return `<bdi${lang}>${visible(text)}</bdi>`;
}
