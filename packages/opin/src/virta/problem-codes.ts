/** Codes of what is wrong with an XML document for VIRTA. */
export type VirtaProblemCode =
  /** A document type declaration: refused, whatever it declares. */
  | 'virta.doctype'
  /** The document is not UTF-8, or says so. */
  | 'virta.encoding'
  /** No well-formed XML; what stands after that place was not read. */
  | 'virta.malformed'
  /** Larger, or elements deeper in each other, than any document for VIRTA. */
  | 'virta.too-large'
  /** Another document than completions or study rights. */
  | 'virta.root'
  /** An element or attribute of another namespace, or of another version of the format. */
  | 'virta.namespace'
  /** An element that does not belong there. */
  | 'virta.unknown-element'
  /** An attribute that does not belong there. */
  | 'virta.unknown-attribute'
  /** An element stands after one that it must precede. */
  | 'virta.order'
  /** A required element or attribute, or its value, is missing. */
  | 'virta.missing'
  /** An element stands there more often than it may. */
  | 'virta.too-many'
  /** Text where only elements may stand. */
  | 'virta.unexpected-text'
  /** A text longer than it may be. */
  | 'virta.too-long'
  /** None of the codes. */
  | 'virta.code-unknown'
  /** The value does not have the form of its code list. */
  | 'virta.form'
  /** No date, or one that does not exist. */
  | 'virta.date'
  /** A date before 1900. */
  | 'virta.date-early'
  /** No number. */
  | 'virta.decimal'
  /** A number with a decimal comma. */
  | 'virta.decimal-comma'
  /** A number with more digits than it may have. */
  | 'virta.decimal-digits'
  /** A number outside its range. */
  | 'virta.decimal-range'
  /** Neither true nor false. */
  | 'virta.boolean'
  /** Two records with one key. */
  | 'virta.duplicate-key'
  /** A personal identity code as a key. */
  | 'virta.personal-identity-code'
  /** A completion that is no degree has no field of education. */
  | 'virta.field-missing'
  /** Shares that do not add up to one. */
  | 'virta.share-sum'
  /** Recognised before it was completed. */
  | 'virta.recognition-order'
  /** More credits of research and development than credits. */
  | 'virta.rdi-above-scope'
  /** A period ends before it begins. */
  | 'virta.period-order'
  /** Periods that leave a gap or overlap. */
  | 'virta.timeline'
  /** A case number without a funding source of the service centre, or the other way round. */
  | 'virta.funding-case'
  /** The learner has neither a learner number nor a number of the institution. */
  | 'virta.learner-unidentified'
  /** The learner number has a wrong form or check digit. */
  | 'virta.learner-number'
  /** A failed grade: it is not transferred. */
  | 'virta.grade-failed'
  /** A grade of no national scale. */
  | 'virta.grade-unknown'
  /** Several different grades, and VIRTA takes one. */
  | 'virta.grades-differ';
