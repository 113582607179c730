import type { DocumentLoader } from '@merkki/contexts';
import type { DidResolver } from '@merkki/proofs/did';
import type { ExpectedRecipient } from './checks/check-recipient.ts';
import type { TrustList } from './checks/check-trust.ts';

/** What a verification needs from outside. */
export interface VerifyOptions {
  /** Moment of verification: an ISO 8601 instant or a `Date`. There is no default clock. */
  readonly now: string | Date;
  /** Where JSON-LD contexts come from. Default: the approved ones, offline. */
  readonly documentLoader?: DocumentLoader;
  /** Where DID documents come from. Default: did:key and did:jwk, worked out offline. */
  readonly resolveDid?: DidResolver;
  /** Whom to trust. Without it trust is `unknown`. */
  readonly trust?: TrustList;
  /** Whom the credential should belong to. Without it nothing is compared. */
  readonly recipient?: ExpectedRecipient;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
  /** Limits for what comes from outside. */
  readonly limits?: Partial<VerifyLimits>;
}

/** Limits for what comes from outside; at the limit is accepted, one more is refused. */
export interface VerifyLimits {
  /** Bytes of JSON or of a token. Default 1 MiB. */
  readonly maxBytes: number;
  /** Bytes of a sealed European Learning Model credential. Default 8 MiB. */
  readonly maxSealedBytes: number;
  /** Bytes of a picture. Default 8 MiB. */
  readonly maxImageBytes: number;
  /** Levels of objects and arrays. Default 64. */
  readonly maxDepth: number;
  /** Members and elements in all. Default 10 000. */
  readonly maxMembers: number;
  /** Members and elements in the payload of a sealed credential. Default 100 000. */
  readonly maxSealedMembers: number;
}

/** @internal */
export const defaultLimits: VerifyLimits = {
  maxBytes: 1_048_576,
  maxSealedBytes: 8 * 1_048_576,
  maxImageBytes: 8 * 1_048_576,
  maxDepth: 64,
  maxMembers: 10_000,
  maxSealedMembers: 100_000,
};
