/** Codes of what stacking awards can bring. */
export type StackCode =
  /** No award that counts. */
  | 'stack.awards-none'
  /** An award that cannot be read; it does not count. */
  | 'stack.award-invalid'
  /** The target cannot be used. */
  | 'stack.target-invalid'
  /** Every award that can be read holds at that moment. */
  | 'stack.valid'
  /** An award has ended; it does not count. */
  | 'stack.ended'
  /** An award does not hold yet; it does not count. */
  | 'stack.not-yet-valid'
  /** An award of the same micro-credential counts already. */
  | 'stack.duplicate'
  /** An award is replaced by another one in the list. */
  | 'stack.superseded'
  /** All awards name the same learner. */
  | 'stack.learner-same'
  /** Two awards name different learners. */
  | 'stack.learner-differs'
  /** The awards do not show that the learner is the same. */
  | 'stack.learner-unknown'
  /** The credits reach the size of the target. */
  | 'stack.credits-reached'
  /** The credits do not reach the size of the target. */
  | 'stack.credits-short'
  /** The credits do not reach it, but some awards state none in ECTS. */
  | 'stack.credits-unstated'
  /** The target has no size. */
  | 'stack.credits-not-asked'
  /** Every award has the level that is asked for. */
  | 'stack.level-reached'
  /** An award is below the level that is asked for. */
  | 'stack.level-below'
  /** An award states no EQF level. */
  | 'stack.level-unstated'
  /** The target has no level. */
  | 'stack.level-not-asked'
  /** An outcome of the target is covered. */
  | 'stack.outcome-covered'
  /** An outcome of the target is not covered. */
  | 'stack.outcome-missing'
  /** An outcome of the target has no URI to compare. */
  | 'stack.outcome-incomparable'
  /** The target has no outcomes. */
  | 'stack.outcomes-not-asked'
  /** Only some outcomes of an award were achieved. */
  | 'stack.partly-achieved'
  /** Two awards share an outcome or a skill. */
  | 'stack.overlap'
  /** No two awards share an outcome or a skill. */
  | 'stack.distinct'
  /** The definition names the target. */
  | 'stack.declared'
  /** The definition does not name the target. */
  | 'stack.not-declared'
  /** Stacking entitles to nothing by itself. */
  | 'stack.no-entitlement';
