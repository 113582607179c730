/** Codes of what is wrong with a document by a schema that the caller gives. */
export type SchemaProblemCode =
  /** A required member is missing. */
  | 'schema.missing'
  /** The schema allows no such member. */
  | 'schema.not-allowed'
  /** None of the values that the schema lists. */
  | 'schema.value'
  /** The value is of another type. */
  | 'schema.type'
  /** The value does not have the form or lies outside the limits. */
  | 'schema.form'
  /** None of several schemas fits, or more than the one that must. */
  | 'schema.choice';
