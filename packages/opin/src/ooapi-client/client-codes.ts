/** Codes of what reading from an OOAPI service, or sending to it, can bring. */
export type OoapiCode =
  /** The caller ended the work. */
  | 'ooapi.aborted'
  /** The service does not know the course that an offering belongs to. */
  | 'ooapi.course-unknown'
  /** The document has no part that this version of OOAPI knows. */
  | 'ooapi.document'
  /** The specification has no operation with which this part could be sent. */
  | 'ooapi.no-write'
  /** A setting of the client cannot be used. */
  | 'ooapi.option'
  /** The pages of a list do not come to an end. */
  | 'ooapi.paging'
  /** The service answers that it is somewhere else; that is not followed. */
  | 'ooapi.redirect'
  /** The service refuses the request. */
  | 'ooapi.refused'
  /** The answer is not what the specification says. */
  | 'ooapi.response'
  /** The service did not answer in time. */
  | 'ooapi.time-limit'
  /** The authorisation server gives no access token. */
  | 'ooapi.token-refused'
  /** The answer is larger than allowed. */
  | 'ooapi.too-large'
  /** The service asks for an access token, or for another one. */
  | 'ooapi.unauthorised'
  /** The service answers that it cannot serve now. */
  | 'ooapi.unavailable'
  /** The service could not be reached. */
  | 'ooapi.unreachable'
  /** No https address, or one with a user name, a query or a fragment. */
  | 'ooapi.url';
