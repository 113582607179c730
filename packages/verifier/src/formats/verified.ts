import type { JsonObject } from '@merkki/core';
import type { Check } from '../report.ts';

/** What the verification of one form gives. */
export interface Verified {
  /** The credential as it could be read; `undefined` when nothing could. */
  readonly document: JsonObject | undefined;
  /** Cryptosuites or algorithms. */
  readonly proof: readonly string[];
  readonly checks: readonly Check[];
}
