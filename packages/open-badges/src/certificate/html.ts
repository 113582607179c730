/**
 * Escapes a text for content and for quoted attributes.
 *
 * @internal
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Control characters, marks and overrides of direction, and signs without width that can make one text
 * look like another. The joiners that emoji and some scripts need and the soft hyphen are none.
 */
const hidden =
  /(?![\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/**
 * Makes a text from a badge ready for a page: escaped, and a mark in place of each hidden character.
 *
 * @internal
 */
export function visible(text: string): string {
  return escapeHtml(text.replaceAll('\r\n', '\n').replaceAll(hidden, '\uFFFD'));
}

/**
 * A text from a badge, so that its direction does not reach beyond it.
 *
 * @param language - BCP 47 tag, where it is not that of the page.
 * @internal
 */
export function isolated(text: string, language?: string): string {
  const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
  return `<bdi${lang}>${visible(text)}</bdi>`;
}
