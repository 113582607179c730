import type { PlainEntry } from './code-list.ts';

/**
 * Finds an entry by its code; failing that by the publisher's notation, then by an alias. Case
 * counts.
 *
 * @param list - A `CodeList`, `PlainList` or anything else with entries.
 * @returns The entry, or undefined when the list has no such code.
 * @example
 * findByCode(countries, 'FI')?.uri; // 'http://publications.europa.eu/resource/authority/country/FIN'
 * findByCode(countries, 'EL')?.code; // 'GR'
 */
export function findByCode<Entry extends PlainEntry>(
  list: { readonly entries: readonly (Entry & { readonly notation?: string })[] },
  code: string,
): Entry | undefined {
  return (
    list.entries.find((entry) => entry.code === code) ??
    list.entries.find((entry) => entry.notation === code) ??
    list.entries.find((entry) => entry.aliases.includes(code))
  );
}
