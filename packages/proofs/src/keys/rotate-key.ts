import { InvalidArgumentError } from '@merkki/core';
import { type KeyChangeOptions, keyOf } from './change-key.ts';
import type { KeyRecord } from './key-record.ts';
import { retireKey } from './retire-key.ts';

/** What {@link rotateKey} needs. */
export interface RotateKeyOptions extends KeyChangeOptions {
  /** Id of the key that the new one follows. */
  readonly replaces: string;
}

/**
 * Puts a new key in the place of another, which is retired (a compromised one stays so). Publish the
 * document with both before the new key signs.
 *
 * @param next - The new key, active, of the same controller; see generateKey.
 * @returns The records with the old key retired and the new one at the end.
 * @throws `InvalidArgumentError` `keys.unknown` when no key has the id, `keys.controllers-differ` when
 * the new key is another controller's (a did:key or did:jwk cannot rotate: the key is the identifier),
 * `keys.not-active` when it is not active, `keys.duplicate` when its id is taken, `keys.moment`.
 * @example
 * const did = { method: 'web', host: 'school.example' } as const;
 * const old = await generateKey({ alg: 'EdDSA', did, created: '2026-01-01T00:00:00Z' });
 * const next = await generateKey({ alg: 'EdDSA', did, created: '2026-11-24T10:00:00Z' });
 * const keys = rotateKey([old], next, { replaces: old.id, at: '2026-11-24T10:00:00Z' });
 * keys.map(({ status }) => status); // ['retired', 'active']
 */
export function rotateKey(
  records: readonly KeyRecord[],
  next: KeyRecord,
  options: RotateKeyOptions,
): readonly KeyRecord[] {
  const old = keyOf(records, options.replaces);
  const wrong = (code: string, message: string): InvalidArgumentError =>
    new InvalidArgumentError({ code, message, pointer: '/next' });
  if (next.controller !== old.controller) {
    throw wrong('keys.controllers-differ', 'The new key must have the controller of the old one.');
  }
  if (next.status !== 'active') throw wrong('keys.not-active', 'The new key must be active.');
  if (records.some(({ id }) => id === next.id)) {
    throw wrong('keys.duplicate', 'There is a key of this id already.');
  }
  const rest = old.status === 'compromised' ? records : retireKey(records, old.id, options);
  return [...rest, next];
}
