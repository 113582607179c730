import type { Severity } from '../rule.ts';
import type { Limits } from './limits.ts';

/** A finding that somebody answers for, until a day. */
export interface Suppression {
  /** Id of the rule. */
  readonly rule: string;
  /** Pointer of the one place that it covers; absent: every place. */
  readonly path?: string;
  /** Why the finding is accepted. */
  readonly reason: string;
  /** Who answers for it. */
  readonly name: string;
  /** Last day of it, `YYYY-MM-DD`. */
  readonly until: string;
}

/**
 * A profile: which rules apply, and how. A rule names the catalogue's profiles that it belongs to;
 * an institution's own builds on those.
 */
export interface Profile {
  /** Its name. */
  readonly id: string;
  /** Profiles that come along. */
  readonly extends?: readonly string[];
  /** Whether it is that of a country: then rules of `national` apply too. */
  readonly national?: boolean;
  /** First day that it is in force; absent: no source tells. */
  readonly from?: string;
  /** Last day that it is in force; absent: no end is known. */
  readonly until?: string;
  /** Languages in which title, summary and outcomes must exist. */
  readonly languages?: readonly string[];
  /** Members that must be there, as JSON Pointers into the description. */
  readonly required?: readonly string[];
  /** Thresholds that it sets. */
  readonly limits?: Partial<Limits>;
  /** Severities that it sets, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Findings that it accepts for a time. */
  readonly suppressions?: readonly Suppression[];
}
