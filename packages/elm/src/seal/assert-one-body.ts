import { MerkkiError } from '@merkki/core';
import { findIdConflicts } from './find-id-conflicts.ts';

/**
 * Refuses a credential in which one node id has two bodies: in RDF they would become one.
 *
 * @throws `MerkkiError` `elm.id-conflict`; `pointer` is the second body, `other` in its parameters the
 * first.
 * @internal
 */
export function assertOneBody(credential: unknown): void {
  const [conflict] = findIdConflicts(credential);
  if (conflict === undefined) return;
  throw new MerkkiError({
    code: 'elm.id-conflict',
    message: `Two bodies with one id differ in ${conflict.member}.`,
    pointer: conflict.second,
    params: { other: conflict.first, member: conflict.member },
  });
}
