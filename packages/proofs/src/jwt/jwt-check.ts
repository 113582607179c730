import type { JsonObject, Params } from '@merkki/core';
import type { ProofsCode, ProofsProblem } from '../problem-codes.ts';
import type { JwtProfile } from './jwt-profile.ts';

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
  /** The profile by which the token was read, as soon as its header was found good. */
  readonly profile?: JwtProfile;
  /**
   * The credential without the claims of the JWT, as soon as it could be read; what it lacks and a
   * claim says is filled in. Not to be trusted unless the outcome is `pass`.
   */
  readonly credential?: JsonObject;
  /** The key that signed. */
  readonly verificationMethod?: string;
  /**
   * What departs from the profile or has changed since, without harm: `jwt.missing-claim`,
   * `jwt.claim-fragment`, `jwt.outside-profile`, `jwt.kid-relative`, `jwt.key-by-host`,
   * `jwt.unknown-header`, `key.ended-since`.
   */
  readonly notes: readonly ProofsProblem[];
}
