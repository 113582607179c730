/**
 * Escapes a text for content and for quoted attributes.
 *
 * @see HTML Living Standard, section 13.1.4 (character references).
 * @example
 * escapeHtml('"R&D"'); // '&quot;R&amp;D&quot;'
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
