import type { Params } from '@merkki/core';
import type { ProofsCode, ProofsProblem } from '../problem-codes.ts';

/** What came of checking one proof. */
export interface ProofCheck {
  /** `unknown`: could not be decided, as something needed was not available. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** Why. */
  readonly code: ProofsCode;
  /** JSON Pointer into the document. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
  /**
   * What else a reader should know of a proof that holds: `context.older-variant` when it holds only
   * with what stood at an address before (params `url` and `variant`, its place in `contextVariants`),
   * `key.ended-since` when the key was good at the time of signing and is no more,
   * `proof.challenge-not-checked` when the caller of a presentation gave no challenge to compare.
   */
  readonly notes: readonly ProofsProblem[];
  /** Cryptosuite (or type) of the proof, as it says itself. */
  readonly cryptosuite?: string;
  /** The key that the proof names. */
  readonly verificationMethod?: string;
  /** Moment of signing that the proof states. */
  readonly created?: string;
}
