import type { JsonObject } from '@merkki/core';
import type { Check, VerificationReport } from '../report.ts';

/** What the verification of one form gives. */
export interface Verified {
  /** The credential as it could be read; `undefined` when nothing could. */
  readonly document: JsonObject | undefined;
  /** Cryptosuites or algorithms. */
  readonly proof: readonly string[];
  /** Whether a good proof vouches for the document. */
  readonly proven: boolean;
  readonly checks: readonly Check[];
  /** The credentials in it, where it is made of such. */
  readonly credentials?: readonly VerificationReport[];
}
