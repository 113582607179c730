import type { NotationList } from './notation-list.ts';

/**
 * Tells whether a list of which only the codes are held has a URI.
 *
 * @example
 * hasNotation(languageNotations, 'http://publications.europa.eu/resource/authority/language/FIN'); // true
 */
export function hasNotation(list: NotationList, uri: string): boolean {
  if (!uri.startsWith(list.base)) return false;
  const notation = uri.slice(list.base.length);
  const start = notation.slice(0, 2);
  const ends = Object.hasOwn(list.groups, start) ? list.groups[start] : undefined;
  return ends?.split(' ').includes(notation.slice(2)) === true;
}
