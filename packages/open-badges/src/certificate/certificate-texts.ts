/** Keys of the texts that a certificate page itself says. */
export type CertificateTextKey =
  /** That it is a micro-credential. */
  | 'page.kind'
  | 'page.unverified-title'
  | 'page.unverified'
  | `page.verdict.${'valid' | 'invalid' | 'indeterminate'}`
  | 'page.verdict-at'
  | 'page.verdict-by'
  | 'page.verdict-again'
  | 'page.picture'
  | 'page.recipient'
  | 'page.recipient-told'
  | 'page.recipient-hashed'
  | 'page.issuer'
  | 'page.issuer-id'
  | 'page.issuer-domain'
  | 'page.creator'
  | 'page.credits'
  /** Credits in ECTS: `credits`. */
  | 'page.credits-ects'
  | 'page.level'
  /** Level of the European Qualifications Framework: `level`. */
  | 'page.level-eqf'
  | 'page.awarded'
  | 'page.valid-from'
  | 'page.valid-until'
  | 'page.valid-without-end'
  | 'page.activity'
  | 'page.status'
  | 'page.status-listed'
  | 'page.field'
  | 'page.licence'
  | 'page.language'
  | 'page.version'
  | 'page.id'
  | 'page.outcomes'
  | 'page.results'
  | 'page.assessment'
  | 'page.result'
  | 'page.scale'
  /** The least that passes: `value`. */
  | 'page.pass-mark'
  | `page.result.${'Completed' | 'Enrolled' | 'Failed' | 'InProgress' | 'OnHold' | 'Provisional' | 'Withdrew'}`
  | 'page.recipient-narrative'
  | 'page.criteria'
  | 'page.criteria-page'
  | 'page.evidence'
  | 'page.links'
  | 'page.endorsements'
  /** How many: `count`. */
  | 'page.endorsements-count';
