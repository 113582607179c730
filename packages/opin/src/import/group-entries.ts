import type { JsonObject, JsonValue } from '@merkki/core';
import type { Entry } from './joined-study.ts';

/**
 * Groups the entries of a catalogue by an identifier that they have or name, so that a large catalogue
 * is gone through once.
 *
 * @returns A function that gives the entries of an identifier, in the order of the catalogue.
 */
export function groupEntries(
  entries: readonly Entry[],
  idOf: (value: JsonObject) => JsonValue | undefined,
): (id: JsonValue | undefined) => readonly Entry[] {
  const groups = new Map<JsonValue, Entry[]>();
  for (const entry of entries) {
    const id = idOf(entry.value);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [entry]);
    else group.push(entry);
  }
  return (id) => (id === undefined ? [] : (groups.get(id) ?? []));
}
