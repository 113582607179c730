import { parseInstant } from '@merkki/core';
import { type KeyChangeOptions, keyOf, momentOf, replaceKey } from './change-key.ts';
import type { KeyRecord } from './key-record.ts';

/**
 * Marks a key as known to others. It signs no more, its document says `revoked` since the moment and
 * gives it out for nothing, and key sets leave it out, so that nothing it signed verifies: whoever has
 * the key can date a signature back. A key that is compromised already keeps the earlier moment.
 *
 * What was honestly signed has to be issued anew; revoke it in the status list too. Nothing can be said
 * in the document of a did:key or did:jwk, which is the key itself: verifiers have to be told (option
 * `compromised` of the verifying functions).
 *
 * @param options - `at`: since when others may have the key.
 * @returns The records with that key changed, in the same order.
 * @throws `InvalidArgumentError` `keys.unknown` when no key has the id, `keys.moment` for a moment that
 * is none or before the key's creation.
 * @see Controlled Identifiers 1.0, "Verification Methods" (revoked).
 * @example
 * const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: new Date(0) });
 * compromiseKey([key], key.id, { at: '2026-11-24T10:00:00Z' })[0]?.status; // 'compromised'
 */
export function compromiseKey(
  records: readonly KeyRecord[],
  id: string,
  options: KeyChangeOptions,
): readonly KeyRecord[] {
  const record = keyOf(records, id);
  const moment = momentOf(options, record);
  const isKnown = record.status === 'compromised' && timeOf(record.ended) <= timeOf(moment);
  return isKnown
    ? records
    : replaceKey(records, { ...record, status: 'compromised', ended: moment });
}

function timeOf(moment = ''): number {
  return parseInstant(moment) ?? Number.POSITIVE_INFINITY;
}
