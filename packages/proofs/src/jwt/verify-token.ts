import type { VerificationPurpose } from '../did/find-verification-method.ts';
import { validityProblem } from '../did/validity-problem.ts';
import { compromisedProblem } from '../keys/compromised-problem.ts';
import { fitsAlgorithm } from '../keys/import-key.ts';
import { verifySignature } from '../keys/verify-signature.ts';
import { type ProofsCode, type ProofsProblem, proofsProblem } from '../problem-codes.ts';
import type { VerificationClock } from '../read-clock.ts';
import { findJwtKey } from './find-jwt-key.ts';
import { readAlgorithm } from './header-problem.ts';
import type { JwtParts } from './read-jwt.ts';
import type { VerifyTokenOptions } from './verify-token-options.ts';

/** The outcome that a code stands for. @internal */
export function outcomeOf(code: ProofsCode): 'pass' | 'fail' | 'unknown' {
  if (code === 'jwt.ok') return 'pass';
  return code === 'did.unresolvable' ? 'unknown' : 'fail';
}

/** Who must have signed, what for, and when. */
export interface ExpectedSigner {
  readonly controller: string;
  readonly purpose: VerificationPurpose;
  /** Milliseconds; for want of it the moment of verification. */
  readonly signedAt: number | undefined;
}

/** What came of looking for the key and checking the signature. */
export interface TokenResult {
  /** What is wrong; the token is genuine without. */
  readonly problem?: ProofsProblem;
  /** The key, as soon as it was found. */
  readonly verificationMethod?: string;
  readonly notes: readonly ProofsProblem[];
}

/** Checks that a token was signed by a key that its signer gives out for the purpose. @internal */
export async function verifyToken(
  { header, signature, signingInput }: JwtParts,
  { controller, purpose, signedAt }: ExpectedSigner,
  options: VerifyTokenOptions,
  clock: VerificationClock,
): Promise<TokenResult> {
  const compromised = clock.provenAt === undefined ? (options.compromised ?? []) : [];
  const known = compromisedProblem(header['kid'], controller, compromised);
  if (known !== undefined) return { problem: known, notes: [] };
  const found = await findJwtKey(header, controller, purpose, options.resolveDid);
  if (!found.ok) return { problem: found.error, notes: [] };
  const { key } = found.value;
  const alg = readAlgorithm(header);
  const fits = alg !== undefined && fitsAlgorithm(key.jwk, alg);
  const problem =
    compromisedProblem(key.id, controller, compromised) ??
    validityProblem(key, clock.provenAt ?? signedAt ?? clock.now) ??
    (fits ? undefined : proofsProblem('jwt.alg-key-mismatch')) ??
    (alg !== undefined && (await verifySignature(key.jwk, alg, signature, signingInput))
      ? undefined
      : proofsProblem('jwt.signature'));
  const hasEnded = validityProblem(key, clock.now) !== undefined;
  return {
    ...(problem === undefined ? {} : { problem }),
    verificationMethod: key.id,
    notes: [...found.value.notes, ...(hasEnded ? [proofsProblem('key.ended-since')] : [])],
  };
}
