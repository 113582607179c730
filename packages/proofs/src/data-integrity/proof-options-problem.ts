import { type JsonObject, parseInstant } from '@merkki/core';
import type { VerificationPurpose } from '../did/find-verification-method.ts';
import { type ProofsProblem, proofsProblem } from '../problem-codes.ts';

/** What a caller expects of the options of a proof. */
export interface ExpectedOptions {
  readonly proofPurpose: VerificationPurpose;
  readonly challenge: string | undefined;
  readonly domain: string | undefined;
  /** Milliseconds. */
  readonly now: number | undefined;
  /** Milliseconds. */
  readonly skew: number;
}

/**
 * What is wrong with the purpose, the times or the audience of a proof.
 *
 * @see Data Integrity 1.0, "Proofs" and "Verify Proof".
 * @internal
 */
export function proofOptionsProblem(
  proof: JsonObject,
  base: string,
  expected: ExpectedOptions,
): ProofsProblem | undefined {
  if (proof['proofPurpose'] !== expected.proofPurpose) {
    return proofsProblem('proof.purpose', `${base}/proofPurpose`);
  }
  return timeProblem(proof, base, expected) ?? audienceProblem(proof, base, expected);
}

function timeProblem(
  proof: JsonObject,
  base: string,
  { now, skew }: ExpectedOptions,
): ProofsProblem | undefined {
  const read = (member: string): number | undefined => {
    const value = proof[member];
    return typeof value === 'string' ? parseInstant(value) : undefined;
  };
  const created = read('created');
  if (proof['created'] !== undefined && created === undefined) {
    return proofsProblem('proof.created-invalid', `${base}/created`);
  }
  if (created !== undefined && now !== undefined && created > now + skew) {
    return proofsProblem('proof.created-future', `${base}/created`);
  }
  if (proof['expires'] === undefined) return undefined;
  const expires = read('expires');
  return expires === undefined || (now !== undefined && expires < now - skew)
    ? proofsProblem('proof.expired', `${base}/expires`)
    : undefined;
}

function audienceProblem(
  proof: JsonObject,
  base: string,
  { challenge, domain }: ExpectedOptions,
): ProofsProblem | undefined {
  if (challenge !== undefined && proof['challenge'] !== challenge) {
    return proofsProblem('proof.challenge', `${base}/challenge`);
  }
  const domains = [proof['domain'] ?? []].flat();
  return domain === undefined || domains.includes(domain)
    ? undefined
    : proofsProblem('proof.domain', `${base}/domain`);
}
