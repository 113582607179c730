import type { CodeEntry, CodeList } from './code-list.ts';

const koodistoVersion = /#\d+$/;

/**
 * Finds an entry by its URI. The version that the Finnish Koodisto writes after a koodiUri (`#1`)
 * is passed over.
 *
 * @returns The entry, or undefined when the list has no such URI; {@link isInScheme} then tells an
 *   unknown code of the same scheme from something foreign.
 * @example
 * findByUri(eqfLevels, 'http://data.europa.eu/snb/eqf/6')?.label.sv; // 'Nivå 6'
 * findByUri(studyScopeUnits, 'opintojenlaajuusyksikko_2#1')?.code; // '2'
 */
export function findByUri(list: CodeList, uri: string): CodeEntry | undefined {
  const wanted = uri.replace(koodistoVersion, '');
  return list.entries.find((entry) => entry.uri === wanted);
}
