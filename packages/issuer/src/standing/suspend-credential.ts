import type { IssuingStore } from '../store/issuing-store.ts';
import { changeStanding, type StandingChange, type StandingOptions } from './change-standing.ts';

/**
 * Suspends a credential until it is reinstated. The log has it when this resolves; a status list that names the
 * credential is then to be published anew (see {@link statusBits}). Changes at the same time wait for
 * each other, so that none is lost; one that is made twice changes nothing the second time.
 *
 * @throws `InvalidArgumentError` `issue.unknown-credential`, or a `personal-data.…` code for a
 * reason with personal data; `MerkkiError` `standing.conflict`, `standing.final` for a revoked credential, `standing.purpose` when the status list of the credential can only say that it is revoked.
 * @see Bitstring Status List 1.0, section 2.2 (statusPurpose).
 * @example
 * const suspend = (store, id) =>
 *   suspendCredential(store, { id, at: '2026-11-24T10:00:00Z', reason: 'Assessment under review.' });
 */
export function suspendCredential(
  store: IssuingStore,
  options: StandingOptions,
): Promise<StandingChange> {
  return changeStanding(store, 'suspended', options);
}
