/** Codes of what a mapping could not carry. */
export type LossCode =
  /** The target's code list has no code for the value. */
  | 'loss.code-unknown'
  /** Several values of the source share one code of the target. */
  | 'loss.code-merged'
  /** The target, or this document, has no such language. */
  | 'loss.language'
  /** The target has no field for it. */
  | 'loss.no-place'
  /** The value of the target cannot be read back, or repeats another one differently. */
  | 'loss.one-way'
  /** It belongs to another realisation than the one that is mapped. */
  | 'loss.other-offering'
  /** The value is carried with less precision, such as a time without seconds. */
  | 'loss.precision'
  /** The words are carried, but not how they belong together. */
  | 'loss.structure'
  /** The model does not know the member. */
  | 'loss.unknown-member';
