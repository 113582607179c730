import type { JsonObject, Params } from '@merkki/core';
import type { VerifierCode } from './codes.ts';

/** What a check looks at. */
export type CheckId =
  | 'parse'
  | 'limits'
  | 'schema'
  | 'context'
  | 'proof'
  | 'issuer'
  | 'status'
  | 'time'
  | 'subject'
  | 'recipient'
  | 'achievement'
  | 'result'
  | 'endorsement'
  | 'evidence'
  | 'refresh'
  | 'presentation'
  | 'profile'
  | 'seal'
  | 'trust';

/** How a check ended; `unknown` is never good, `skip` means that there was nothing to look at or no sense in it. */
export type CheckOutcome = 'pass' | 'fail' | 'warn' | 'unknown' | 'skip';

/** One check: what was looked at, how it ended, why and where. */
export interface Check {
  /** What was looked at. */
  readonly id: CheckId;
  /** How it ended. */
  readonly outcome: CheckOutcome;
  /** Stable dotted code. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) into the credential; `''` is the whole. */
  readonly path: string;
  /** Values for the text. */
  readonly params: Params;
}

/** The form of what was given. */
export type CredentialFormat =
  | 'ob3-json'
  | 'ob3-jwt'
  | 'ob3-baked-png'
  | 'ob3-baked-svg'
  | 'ob2'
  | 'elm-jades'
  | 'elm-di'
  | 'elm-jwt'
  | 'elm-json'
  | 'endorsement'
  | 'clr'
  | 'sd-jwt'
  | 'status-list'
  | 'presentation'
  | 'unknown';

/** `invalid`: a check failed. `indeterminate`: none failed, but a needed one could not be made. */
export type Verdict = 'valid' | 'invalid' | 'indeterminate';

/** Who issued it, as the credential says; believe it only with a verdict of `valid`. */
export interface IssuerSummary {
  /** DID or other URI. */
  readonly id: string;
  /** Name, as the issuer calls itself. */
  readonly name?: string;
}

/** The result of a verification. */
export interface VerificationReport {
  /** What follows from the checks. */
  readonly verdict: Verdict;
  /** Form of the input. */
  readonly format: CredentialFormat;
  /** Cryptosuites or algorithms of the proofs, such as `eddsa-rdfc-2022`, `ES256`, `JAdES`. */
  readonly proof: readonly string[];
  /** Who issued it; `null` when it does not say. */
  readonly issuer: IssuerSummary | null;
  /** The credential subject without the achievement. */
  readonly subject: JsonObject;
  /** What was achieved. */
  readonly achievement: {
    /** Name of the achievement. */
    readonly name?: string;
  };
  /** Every check in the order of the work. */
  readonly checks: readonly Check[];
  /** The reports of the credentials in a presentation or a learner record, in their order. */
  readonly credentials?: readonly VerificationReport[];
}

/**
 * Makes a check.
 *
 * @internal
 */
export function check(
  id: CheckId,
  outcome: CheckOutcome,
  code: VerifierCode,
  path = '',
  params: Params = {},
): Check {
  return { id, outcome, code, path, params };
}
