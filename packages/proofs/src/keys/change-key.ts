import { formatInstant, InvalidArgumentError, parseInstant, toMilliseconds } from '@merkki/core';
import type { KeyRecord } from './key-record.ts';

/** When a key's life changes. */
export interface KeyChangeOptions {
  /** The moment, an ISO 8601 instant or a `Date`; not before the key was made. */
  readonly at: string | Date;
}

/** The moment of a change as text, checked against the key's creation. @internal */
export function momentOf({ at }: KeyChangeOptions, record: KeyRecord): string {
  const moment = toMilliseconds(at);
  const created = parseInstant(record.created);
  if (moment === undefined || created === undefined || moment < created) {
    throw new InvalidArgumentError({
      code: 'keys.moment',
      message: '"at" must be an instant that is not before the creation of the key.',
      pointer: '/at',
    });
  }
  return formatInstant(moment);
}

/** The key of an id. @internal */
export function keyOf(records: readonly KeyRecord[], id: string): KeyRecord {
  const record = records.find((candidate) => candidate.id === id);
  if (record !== undefined) return record;
  throw new InvalidArgumentError({ code: 'keys.unknown', message: 'No key has this id.' });
}

/** The records with one of them replaced, the order kept. @internal */
export function replaceKey(
  records: readonly KeyRecord[],
  changed: KeyRecord,
): readonly KeyRecord[] {
  return records.map((record) => (record.id === changed.id ? changed : record));
}
