/** What the linter may find in a learning outcome. */
export type OutcomeCode =
  /** The only verbs tell of a level below that of the EQF. */
  | 'outcome.below-level'
  /** A verb tells of a level above that of the EQF. */
  | 'outcome.above-level'
  /** There are more than two main verbs. */
  | 'outcome.many-verbs'
  /** It does not begin with what the learner does. */
  | 'outcome.no-verb'
  /** It tells what is taught, or what is done to the learner. */
  | 'outcome.not-learner'
  /** The only verbs tell of a state, an attitude or taking part, which nobody can assess. */
  | 'outcome.not-observable'
  /** It is longer than one reads. */
  | 'outcome.too-long'
  /** It has too few words for verb, object and context. */
  | 'outcome.too-short'
  /** The only verbs tell of knowing or learning. */
  | 'outcome.vague-verb';

/** Words of a text, in UTF-16 code units: from `start` up to, not with, `end`. */
export interface TextRange {
  /** Where the words start. */
  readonly start: number;
  /** Where they have ended. */
  readonly end: number;
}

/** One thing that {@link lintOutcome} found. */
export interface OutcomeFinding {
  /** What was found; its text stands in the catalogues under this code. */
  readonly code: OutcomeCode;
  /** How much it weighs; never an error, as a person may have had reasons. */
  readonly severity: 'warning' | 'info';
  /** The words that it is about. */
  readonly range: TextRange;
  /**
   * A wording to start from, in the language of the text: verbs in the form that fits, `…` where the
   * author goes on, ` / ` between alternatives, `; ` between outcomes. Holds no words of the text
   * but verbs of our own list.
   */
  readonly suggestion: string;
}
