import type { Params } from '@merkki/core';
import type { ProofsCode } from '../problem-codes.ts';

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
  /** Cryptosuite (or type) of the proof, as it says itself. */
  readonly cryptosuite?: string;
  /** The key that the proof names. */
  readonly verificationMethod?: string;
  /** Moment of signing that the proof states. */
  readonly created?: string;
}
