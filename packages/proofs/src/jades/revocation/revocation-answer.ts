/** What an authority says of a certificate. */
export interface RevocationAnswer {
  /** When it was withdrawn, milliseconds since 1970; `undefined` when it was not. */
  readonly revokedAt: number | undefined;
  /** The time that the answer is about. */
  readonly thisUpdate: number;
  /** When a newer answer is due. */
  readonly nextUpdate: number | undefined;
}

/** What one list or response comes to for a certificate: an answer, nothing about it, or no good. */
export type RevocationFinding = RevocationAnswer | 'other' | 'invalid';
