import type { Params } from '@merkki/core';
import type { ProofsCode, ProofsProblem } from '../problem-codes.ts';

/** What came of checking one entry of `credentialStatus`. */
export interface StatusCheck {
  /**
   * `warn`: the entry says something that does not make the credential bad. `unknown`: could not be
   * decided, as something needed was not available or is not supported.
   */
  readonly outcome: 'pass' | 'fail' | 'warn' | 'unknown';
  /** Why. */
  readonly code: ProofsCode;
  /** JSON Pointer into the credential. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
  /** What the entry is about, such as `revocation`. */
  readonly purpose?: string;
  /** What the issuer says with the value, for the purpose `message`. */
  readonly message?: string;
  /** What departs from the standard without harm, in the entry or in the list. */
  readonly notes: readonly ProofsProblem[];
}
