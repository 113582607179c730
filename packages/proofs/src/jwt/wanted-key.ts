import type { VerificationKey } from '../did/find-verification-method.ts';
import type { ProofsProblem } from '../problem-codes.ts';

/** What a token says of its key. */
export interface WantedKey {
  readonly kid?: string;
  /** Thumbprint of the header's `jwk`. */
  readonly thumbprint?: string;
}

/** A key, and what is to be said about where it was found. */
export interface FoundKey {
  readonly key: VerificationKey;
  readonly notes: readonly ProofsProblem[];
}
