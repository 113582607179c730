import type { VerificationKey } from '../did/find-verification-method.ts';
import type { ProofsProblem } from '../problem-codes.ts';

/** What a token says of its key. */
export interface WantedKey {
  readonly kid?: string;
  /** Thumbprint of the header's `jwk`. */
  readonly thumbprint?: string;
}

/**
 * Tells whether `kid` is the fragment of a key's name alone, with or without the number sign.
 *
 * @internal
 */
export function isFragment(kid: string): boolean {
  return /^#?[A-Za-z0-9._~-]+$/.test(kid);
}

/** A key, and what is to be said about where it was found. */
export interface FoundKey {
  readonly key: VerificationKey;
  readonly notes: readonly ProofsProblem[];
}
