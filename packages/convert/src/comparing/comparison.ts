import type { JsonValue } from '@merkki/core';
import type { CredentialFormat } from '../reading/opened-credential.ts';

/** What of an offering and a credential is compared. */
export type ComparedField =
  | 'title'
  | 'outcomes'
  | 'credits'
  | 'hours'
  | 'level'
  | 'assessment'
  | 'language'
  | 'awarding-body';

/** How two values stand to one another; `not-comparable`: in no common language, scheme or scale. */
export type ComparisonOutcome =
  | 'agree'
  | 'differ'
  | 'only-in-offering'
  | 'only-in-credential'
  | 'not-comparable';

/** One side of a comparison. */
export interface ComparedSide {
  /** What it says, in the shape of the model; absent where it says nothing. */
  readonly value?: JsonValue;
  /** Where: JSON Pointers into the document of that side, as far as known. */
  readonly pointers: readonly string[];
}

/** One field of an offering and a credential. */
export interface FieldComparison {
  /** The field. */
  readonly field: ComparedField;
  /** How the two sides stand to one another. */
  readonly outcome: ComparisonOutcome;
  /** What was published. */
  readonly offering: ComparedSide;
  /** What was certified. */
  readonly credential: ComparedSide;
}

/** The agreement of what was published and what was certified. */
export interface OfferingComparison {
  /**
   * `differ` where one field differs, `agree` where at least one agrees and none differs, `undecided`
   * where nothing could be compared.
   */
  readonly verdict: 'agree' | 'differ' | 'undecided';
  /** Form of the offering: `definition`, or the name of a study service's table. */
  readonly service: string;
  /** Form of the credential. */
  readonly format: CredentialFormat;
  /** The fields of which at least one side says something. */
  readonly fields: readonly FieldComparison[];
}
