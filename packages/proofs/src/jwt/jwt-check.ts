import type { JsonObject, Params } from '@merkki/core';
import type { ProofsCode, ProofsProblem } from '../problem-codes.ts';

/** What came of checking a VC-JWT. */
export interface JwtCheck {
  /** `unknown`: could not be decided, as the issuer's document was not available. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** Why. */
  readonly code: ProofsCode;
  /** JSON Pointer into the credential; `''` for the token as a whole and its header. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
  /** The JOSE header, as soon as it could be read. Not to be trusted unless the outcome is `pass`. */
  readonly header?: JsonObject;
  /**
   * The credential without the claims of the JWT, as soon as it could be read; what it lacks and a
   * claim says is filled in. Not to be trusted unless the outcome is `pass`.
   */
  readonly credential?: JsonObject;
  /** The key that signed. */
  readonly verificationMethod?: string;
  /** What departs from the Open Badges 3.0 profile without harm: `jwt.missing-claim`, `jwt.unknown-header`. */
  readonly notes: readonly ProofsProblem[];
}
