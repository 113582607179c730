import { InvalidArgumentError } from '@merkki/core';
import { type KeyChangeOptions, keyOf, momentOf, replaceKey } from './change-key.ts';
import type { KeyRecord } from './key-record.ts';

/** What {@link retireKey} needs. */
export interface RetireKeyOptions extends KeyChangeOptions {
  /**
   * Whether the key's document states the moment as `expires` too. Default `false`: a verifier that
   * takes Controlled Identifiers to the letter then refuses the credentials of before as well.
   */
  readonly expires?: boolean;
}

/**
 * Takes a key out of use for signing. It stays listed, so that what it signed still verifies. A key
 * that is retired already stays as it is.
 *
 * @returns The records with that key changed, in the same order.
 * @throws `InvalidArgumentError` `keys.unknown` when no key has the id, `keys.not-active` for a
 * compromised key, `keys.moment` for a moment that is none or before the key's creation.
 * @see Controlled Identifiers 1.0, "Verification Methods" (expires).
 * @example
 * const key = await generateKey({ alg: 'EdDSA', did: { method: 'key' }, created: new Date(0) });
 * retireKey([key], key.id, { at: '2026-11-24T10:00:00Z' })[0]?.status; // 'retired'
 */
export function retireKey(
  records: readonly KeyRecord[],
  id: string,
  options: RetireKeyOptions,
): readonly KeyRecord[] {
  const record = keyOf(records, id);
  const ended = momentOf(options, record);
  if (record.status === 'retired') return records;
  if (record.status === 'compromised') {
    throw new InvalidArgumentError({
      code: 'keys.not-active',
      message: 'A compromised key cannot be retired.',
      params: { status: record.status },
    });
  }
  const expires = options.expires === true ? { expires: ended } : {};
  return replaceKey(records, { ...record, status: 'retired', ended, ...expires });
}
