import { parseInstant } from '@merkki/core';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { VerificationKey } from './find-verification-method.ts';

/**
 * What speaks against a key at the moment of signing: that it had expired or been withdrawn by then.
 * A key that ended later still verifies what it had signed.
 *
 * @see Controlled Identifiers 1.0, "Verification Methods" (expires, revoked).
 * @internal
 */
export function validityProblem(key: VerificationKey, signedAt: number): ProofsProblem | undefined {
  const isPast = (moment: string | undefined): boolean =>
    moment !== undefined && (parseInstant(moment) ?? Number.NEGATIVE_INFINITY) <= signedAt;
  if (isPast(key.revoked)) return proofsProblem('key.revoked');
  if (isPast(key.expires)) return proofsProblem('key.expired');
  return undefined;
}
