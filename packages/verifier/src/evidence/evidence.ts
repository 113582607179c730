/** A document that a verification asked for, as it was then. */
export interface EvidenceDocument {
  /** What it was asked for as: a DID document or key set, a JSON-LD context, or another document. */
  readonly kind: 'did' | 'context' | 'resource';
  /** DID or address by which it was asked for. */
  readonly id: string;
  /** SHA-256 of the content in hexadecimal digits. */
  readonly sha256: string;
  /** Media type, where it was told. */
  readonly mediaType?: string;
  /** The content as base64; absent for an approved context, which every verifier has. */
  readonly content?: string;
}

/**
 * All documents that a verification asked for. With them the same verification can be made again
 * offline, years later. It can be written as JSON and read again.
 */
export interface Evidence {
  /** Version of this form. */
  readonly version: 1;
  /** Moment of the verification, ISO 8601. */
  readonly at: string;
  /** The documents in the order in which they were first asked for. */
  readonly documents: readonly EvidenceDocument[];
}
