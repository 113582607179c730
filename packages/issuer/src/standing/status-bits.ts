import { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingStore } from '../store/issuing-store.ts';

/**
 * The indexes whose bits are set in a status list, read from what the log says: a list that is made of
 * them is never older than a revocation that was confirmed.
 *
 * @param list - Address of the status list.
 * @returns The indexes, ascending.
 * @see Bitstring Status List 1.0, section 2.2.
 * @example
 * await statusBits(createMemoryStore(), 'https://institution.example/status/1'); // []
 */
export async function statusBits(store: IssuingStore, list: string): Promise<readonly number[]> {
  const records = IssuingRecords.of(await store.entries());
  return records
    .all()
    .flatMap(({ status, standing }) =>
      status?.list === list && standing !== 'valid' ? [status.index] : [],
    )
    .sort((one, other) => one - other);
}
