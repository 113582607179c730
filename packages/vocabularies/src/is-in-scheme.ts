import type { CodeList } from './code-list.ts';

/**
 * Tells whether a URI is formed like the URIs of a list, also when the list does not know it: lists
 * grow after a release, so an unknown code in a known scheme is worth a warning, not a refusal. The
 * URI of the list itself is no code of it.
 *
 * @example
 * isInScheme(assessmentTypes, 'http://data.europa.eu/snb/assessment/0000000000'); // true, though unknown
 * isInScheme(assessmentTypes, 'urn:epass:concept:1'); // false
 */
export function isInScheme(list: CodeList, uri: string): boolean {
  return uri.startsWith(list.base) && uri.length > list.base.length && uri !== list.scheme;
}
