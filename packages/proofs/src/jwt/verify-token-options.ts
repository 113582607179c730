import type { DidResolver } from '../did/create-did-resolver.ts';

/** What checking a token of any kind needs. */
export interface VerifyTokenOptions {
  /** Where DID documents, controller documents and key sets come from. */
  readonly resolveDid: DidResolver;
  /** Moment of verification: an ISO 8601 instant or a `Date`. */
  readonly now: string | Date;
  /** How far clocks may differ, 0 to 300 seconds. Default 60. */
  readonly clockSkewSeconds?: number;
  /** Ids of keys that others are known to have: nothing they signed counts. */
  readonly compromised?: readonly string[];
  /**
   * Moment at which the token is proved to have been there, by a time stamp or a log; it counts as the
   * time of signing, and `compromised` is then the caller's to judge.
   */
  readonly provenAt?: string | Date;
}
