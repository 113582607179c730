import type { JsonValue } from '@merkki/core';

/** The last part of an id, which is an address as a rule. */
export function lastPart(id: JsonValue | undefined): string {
  return typeof id === 'string' ? (id.split(/[/:#]/).findLast((part) => part !== '') ?? '') : '';
}
