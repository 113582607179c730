/** Personal data that must not be signed. */
export type PersonalDataCode =
  /** A Finnish personal identity code. */
  | 'personal-data.identity-code'
  /** An e-mail address in clear. */
  | 'personal-data.email'
  /** A date of birth. */
  | 'personal-data.birth-date'
  /** A number that the learner is known by. */
  | 'personal-data.learner-number';

/** What is wrong with a log. */
export type AuditCode =
  /** A line is no entry. */
  | 'audit.malformed'
  /** An entry has been changed since it was written. */
  | 'audit.changed'
  /** Entries are gone. */
  | 'audit.gap'
  /** Entries stand in another order. */
  | 'audit.order'
  /** An entry follows another one than it says. */
  | 'audit.chain'
  /** The head that was written down earlier is not in the log: its end was cut off, or it is another log. */
  | 'audit.head-missing'
  /** A file of a credential is gone. */
  | 'audit.file-missing'
  /** A file of a credential has been changed. */
  | 'audit.file-changed';

/** Why a credential cannot be issued, or its standing not be changed. */
export type IssueCode =
  /** The id of the signer is no DID URL. */
  | 'issue.signer'
  /** The key does not fit the format. */
  | 'issue.key'
  /** The format has no picture. */
  | 'issue.not-bakeable'
  /** The format has no status. */
  | 'issue.no-status'
  /** The certificate does not name its organisation. */
  | 'issue.certificate'
  /** The certificate is not in force at the moment of issuing. */
  | 'issue.certificate-period'
  /** The issuer has no store, so it can make no run. */
  | 'issue.store-missing'
  /** The moment of issuing is no instant. */
  | 'issue.instant'
  /** A date of the award lies after the moment of issuing. */
  | 'issue.date-future'
  /** Two recipients are the same learner. */
  | 'issue.duplicate-recipient'
  /** The credential was issued before with other content. */
  | 'issue.conflict'
  /** The file of a credential that was issued before is gone. */
  | 'issue.file-missing'
  /** The file of a credential that was issued before has been changed. */
  | 'issue.file-changed'
  /** The picture is neither PNG nor SVG. */
  | 'issue.image-type'
  /** Picture and credential together are larger than verifiers accept. */
  | 'issue.image-size'
  /** The credential is larger than verifiers accept. */
  | 'issue.credential-size'
  /** The store knows no such credential. */
  | 'issue.unknown-credential';

/** Why the standing of a credential cannot be changed. */
export type StandingCode =
  /** A revoked credential stays revoked. */
  | 'standing.final'
  /** The credential does not stand as the caller thought. */
  | 'standing.conflict'
  /** The status list of the credential cannot say this. */
  | 'standing.purpose';

/** What is wrong with a store, or with its use. */
export type StoreCode =
  /** Other work on the store is under way. */
  | 'store.locked'
  /** The log is not as it was written. */
  | 'store.corrupt'
  /** A file cannot have this name. */
  | 'store.file-name';

/** Every code of this package. */
export type IssuerCode = PersonalDataCode | AuditCode | IssueCode | StandingCode | StoreCode;
