/** Codes of what is wrong with a profile of one's own. */
export type ProfileCode =
  /** A day is no calendar date. */
  | 'quality-profile.date'
  /** A name of the catalogue is taken. */
  | 'quality-profile.id-taken'
  /** A language tag is none. */
  | 'quality-profile.language'
  /** A member is missing. */
  | 'quality-profile.missing'
  /** A path is no JSON Pointer. */
  | 'quality-profile.pointer'
  /** A value has the wrong type. */
  | 'quality-profile.type'
  /** A member is unknown. */
  | 'quality-profile.unknown-member'
  /** It builds on a profile that is not in the catalogue. */
  | 'quality-profile.unknown-profile'
  /** No rule has this id. */
  | 'quality-profile.unknown-rule'
  /** A value is not one of those allowed. */
  | 'quality-profile.value';

/** Codes of what the engine itself says. */
export type EngineCode =
  | ProfileCode
  | 'adjusted.severity'
  | 'adjusted.suppression'
  | 'internal'
  | 'not-applicable.not-in-force'
  | 'severity.error'
  | 'severity.info'
  | 'severity.warning'
  | 'suppression-01.fail'
  | 'suppression-01.pass'
  | 'suppression-01.title';
