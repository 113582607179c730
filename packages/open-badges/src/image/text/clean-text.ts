/** Longer texts are cut before anything is measured; no badge shows as much. */
const longest = 2000;

/**
 * Makes a text fit to be shown on one line: white space and control characters become single spaces,
 * invisible format characters and direction marks go, marks on one letter are at most two. Soft hyphens
 * stay (they are places to break a word), and so do the joiners that emoji and some scripts need.
 *
 * @internal
 */
export function cleanText(text: string): string {
  return text
    .slice(0, longest)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replaceAll(/(?![\u00AD\u200C\u200D])[\p{Cf}\p{Noncharacter_Code_Point}]/gu, '')
    .replaceAll(/(\p{Mn}{2})\p{Mn}+/gu, '$1')
    .replaceAll(/[\p{Cc}\p{Z}\s]+/gu, ' ')
    .trim();
}

/**
 * Tells whether a text runs from right to left: its first letter with a direction does.
 *
 * @internal
 */
export function isRightToLeft(text: string): boolean {
  const first = /[\p{L}]/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    first,
  );
}
