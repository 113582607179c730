/** Thresholds of rules, which a profile may set. */
export interface Limits {
  /** Largest size in ECTS credits. */
  readonly maxEcts: number;
  /** Credits are given in steps of this size. */
  readonly creditStep: number;
  /** Clock hours behind one credit, where a country fixes them. */
  readonly hoursPerCredit?: number;
  /** Fewest characters of a learning outcome. */
  readonly outcomeMinLength: number;
  /** Most characters of a learning outcome. */
  readonly outcomeMaxLength: number;
  /** Outcomes that a micro-credential may have beyond one for each credit. */
  readonly outcomesBeyondCredits: number;
  /** Longest time between two reviews, in months. */
  readonly reviewMaxMonths: number;
  /** How long an attestation holds that names no end, in months. */
  readonly attestationMonths: number;
  /** How old an attestation of learners' feedback may be, in months. */
  readonly feedbackMonths: number;
}

/** Thresholds where no profile sets another. */
export const defaultLimits: Limits = Object.freeze({
  maxEcts: 59,
  creditStep: 0.5,
  outcomeMinLength: 20,
  outcomeMaxLength: 300,
  outcomesBeyondCredits: 2,
  reviewMaxMonths: 36,
  attestationMonths: 36,
  feedbackMonths: 24,
});

/** Names of the thresholds. */
export const limitNames = [
  'maxEcts',
  'creditStep',
  'hoursPerCredit',
  'outcomeMinLength',
  'outcomeMaxLength',
  'outcomesBeyondCredits',
  'reviewMaxMonths',
  'attestationMonths',
  'feedbackMonths',
] as const satisfies readonly (keyof Limits)[];
