import type { CodeEntry, CodeList } from './code-list.ts';

/**
 * Finds an entry by its code; failing that by the publisher's notation, then by an alias. Case
 * counts.
 *
 * @returns The entry, or undefined when the list has no such code.
 * @example
 * findByCode(countries, 'FI')?.uri; // 'http://publications.europa.eu/resource/authority/country/FIN'
 * findByCode(countries, 'EL')?.code; // 'GR'
 */
export function findByCode(list: CodeList, code: string): CodeEntry | undefined {
  return (
    list.entries.find((entry) => entry.code === code) ??
    list.entries.find((entry) => entry.notation === code) ??
    list.entries.find((entry) => entry.aliases.includes(code))
  );
}
