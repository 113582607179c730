/** Keys of the texts that a badge picture itself says. */
export type ImageTextKey =
  /** The whole description: `title`, `provider`, `facts`. */
  | 'image.description'
  /** Credits in words: `credits`. */
  | 'image.credits'
  /** What stands beside the number of credits. */
  | 'image.credits-unit'
  /** Competence points in words: `points`. */
  | 'image.points'
  /** Sign of competence points. */
  | 'image.points-sign'
  /** What stands beside the number of competence points. */
  | 'image.points-unit'
  /** Hours in words: `hours`. */
  | 'image.hours'
  /** Sign of hours. */
  | 'image.hours-sign'
  /** What stands beside the number of hours. */
  | 'image.hours-unit'
  /** The level in words: `level`. */
  | 'image.level'
  /** What stands beside the number of the level. */
  | 'image.level-unit';
