import type { Params } from '@merkki/core';
import type { ProofsCode } from '../problem-codes.ts';

/** One thing that was looked at. */
export interface JadesCheck {
  /** `seal`: the signature and its certificate; `trust`: who vouches for the certificate. */
  readonly id: 'seal' | 'trust';
  /** `warn`: harmless departure; `unknown`: was not or could not be checked. */
  readonly outcome: 'pass' | 'fail' | 'warn' | 'unknown';
  /** Why. */
  readonly code: ProofsCode;
  /** JSON Pointer into the sealed file. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
}
