/** Codes of problems that reading a micro-credential document can bring. */
export type ModelProblemCode =
  /** A value of a code list has neither URI nor label. */
  | 'mc.concept-empty'
  /** Assessment criteria have neither text nor address. */
  | 'mc.criteria-empty'
  /** No calendar date YYYY-MM-DD that exists. */
  | 'mc.date'
  /** More than two decimals. */
  | 'mc.decimals'
  /** No ISO 8601 duration. */
  | 'mc.duration'
  /** A duration of the calendar (days, weeks, months, years) where hours of work are meant. */
  | 'mc.duration-calendar'
  /** Not in the form that the member has. */
  | 'mc.format'
  /** No date and time with zone. */
  | 'mc.instant'
  /** No BCP 47 language tag. */
  | 'mc.language-tag'
  /** A member was brought up to date from an older version of the document shape. */
  | 'mc.migrated'
  /** A member that must be there is not. */
  | 'mc.missing'
  /** A number outside its range. */
  | 'mc.range'
  /** A recipient has neither learnerId nor email. */
  | 'mc.recipient-unidentified'
  /** A recipient is identified by a Finnish personal identity code. */
  | 'mc.recipient-personal-identity-code'
  /** A text without a single language. */
  | 'mc.text-empty'
  /** A list with too few elements, or a text that is too short. */
  | 'mc.too-few'
  /** A value of another type. */
  | 'mc.type'
  /** A member that the model does not know. */
  | 'mc.unknown-member'
  /** None of the allowed values. */
  | 'mc.value'
  /** The document is written for another major version of the model. */
  | 'mc.version-unsupported'
  /** The text is no YAML or JSON. */
  | 'document.malformed'
  /** A member stands twice. */
  | 'document.duplicate-key'
  /** A line of NDJSON is too long. */
  | 'document.line-too-long'
  /** A value that JSON cannot carry. */
  | 'document.not-json'
  /** The file is too large. */
  | 'document.too-large';
