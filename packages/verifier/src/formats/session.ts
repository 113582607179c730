import type { JsonObject } from '@merkki/core';
import type { ContentKind } from '../content-kind.ts';
import type { Recognised } from '../recognise.ts';
import type { VerificationReport } from '../report.ts';
import type { ResolvedOptions } from '../resolved-options.ts';
import type { Verified } from './verified.ts';

/** A credential that stands in another document, verified by itself. */
export interface Inner {
  readonly kind: ContentKind | undefined;
  readonly verified: Verified;
  readonly report: VerificationReport;
}

/** What one call of `verify` carries through all the documents that it comes to. */
export interface Session extends ResolvedOptions {
  /** How many endorsements the document at hand stands in. */
  readonly endorsementDepth: number;
  /** What was counted so far, in all documents of the call. */
  readonly counted: { endorsements: number };
  /** Verifies what stands in a document, from the start. */
  readonly verifyInner: (inner: Recognised, session: Session) => Promise<Inner>;
  /** Recognises what stands in a document: JSON, or a token as text. */
  readonly recogniseInner: (inner: JsonObject | string) => Recognised;
}
