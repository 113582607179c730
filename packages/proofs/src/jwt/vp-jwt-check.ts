import type { JsonObject, Params } from '@merkki/core';
import type { ProofsCode, ProofsProblem } from '../problem-codes.ts';

/** A credential in a presentation. It is not verified by verifying the presentation. */
export type PresentedCredential =
  | {
      /** Secured as a whole: a JWT, SD-JWT or the like. */
      readonly kind: 'enveloped';
      /** What the text is, such as `application/vc+jwt`. */
      readonly mediaType: string;
      /** The secured credential. */
      readonly text: string;
      /** JSON Pointer into the presentation. */
      readonly pointer: string;
    }
  | {
      /** JSON with a proof of its own, or none. */
      readonly kind: 'embedded';
      /** The credential as it stands there. */
      readonly credential: JsonObject;
      /** JSON Pointer into the presentation. */
      readonly pointer: string;
    };

/** What came of checking a presentation in a JWT. */
export interface VpJwtCheck {
  /** `unknown`: could not be decided, as the holder's document was not available. */
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** Why. */
  readonly code: ProofsCode;
  /** JSON Pointer into the presentation; `''` for the token as a whole and its header. */
  readonly pointer: string;
  /** Values for the text. */
  readonly params: Params;
  /** The JOSE header, as soon as it could be read. Not to be trusted unless the outcome is `pass`. */
  readonly header?: JsonObject;
  /** The presentation without the claims of the JWT. Not to be trusted unless the outcome is `pass`. */
  readonly presentation?: JsonObject;
  /** The DID whose key signed. */
  readonly holder?: string;
  /** The key that signed. */
  readonly verificationMethod?: string;
  /** The credentials in it, each still to be verified by itself. */
  readonly credentials: readonly PresentedCredential[];
  /** What departs from the standard without harm: `jwt.kid-relative`, `jwt.unknown-header` and others. */
  readonly notes: readonly ProofsProblem[];
}
