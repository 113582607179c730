import type { Params } from '@merkki/core';
import type { CredentialFacts } from './credential-facts.ts';
import type { Suppression } from './profiles/profile.ts';
import type { BaselineFinding } from './report/baseline-finding.ts';
import type { Severity, Stage } from './rule.ts';
import type { RuleSource } from './source.ts';

/** What came of one rule at one place. */
export type Outcome = 'pass' | 'fail' | 'not-applicable' | 'needs-evidence';

/** What came of the whole check. */
export type Verdict = 'pass' | 'fail' | 'needs-evidence';

/** Why a result weighs other than its rule says. */
export interface Adjustment {
  /** Severity that the rule gives. */
  readonly from: Severity;
  /** Profile that gives another, or whose suppression holds. */
  readonly profile: string;
  /** The suppression, where it is one. */
  readonly suppression?: Suppression;
}

/** One finding of one rule. A rule that fails at several places has several. */
export interface RuleResult {
  /** Id of the rule, such as `EU-A1-02`; `MODEL-01` is the shape of the document. */
  readonly ruleId: string;
  /** What came of it; `needs-evidence` is never a pass. */
  readonly outcome: Outcome;
  /** What a failure weighs. */
  readonly severity: Severity;
  /** Why that is not what the rule says; a profile never changes it without a trace. */
  readonly adjusted?: Adjustment;
  /** JSON Pointer (RFC 6901) into the document that was checked. */
  readonly path: string;
  /** Where `path` is into a credential: the element of the model that is meant. */
  readonly element?: string;
  /** Code of the text in the catalogue. */
  readonly code: string;
  /** Values for the text; none of the input. */
  readonly params: Params;
  /** Where the rule comes from. */
  readonly sources: readonly RuleSource[];
  /** Whether a baseline knows the finding; absent where there is none, and of what is no finding. */
  readonly baselineState?: 'new' | 'unchanged';
}

/** How a report compares to a baseline. */
export interface BaselineComparison {
  /** What came of the findings that are new. */
  readonly verdict: Verdict;
  /** Findings that the baseline does not know. */
  readonly new: number;
  /** Findings that it knows. */
  readonly unchanged: number;
  /** What it knows and the document no longer has. */
  readonly absent: readonly BaselineFinding[];
}

/** How many results there are of each outcome, and how many failures of each severity. */
export interface QualitySummary {
  /** Results that passed. */
  readonly pass: number;
  /** Results that failed: errors, warnings and infos together. */
  readonly fail: number;
  /** Rules that said nothing about this document. */
  readonly notApplicable: number;
  /** Results that wait for a person's evidence. */
  readonly needsEvidence: number;
  /** Failures that keep the micro-credential from being published or issued. */
  readonly errors: number;
  /** Failures that need a decision. */
  readonly warnings: number;
  /** Advice. */
  readonly infos: number;
}

/** What came of the rules of one profile. */
export interface ProfileVerdict {
  /** Name of the profile. */
  readonly profile: string;
  /** What came of its rules. */
  readonly verdict: Verdict;
}

/** What a quality check found. */
export interface QualityReport {
  /** Stage that was checked. */
  readonly stage: Stage;
  /** Profiles that were applied, `eu` first. */
  readonly profiles: readonly string[];
  /** Moment of the check, UTC. */
  readonly at: string;
  /** What was known of the credential, where one was checked. */
  readonly credential?: CredentialFacts;
  /** What came of the whole. */
  readonly verdict: Verdict;
  /** What came of each profile, in the order of `profiles`. */
  readonly profileVerdicts: readonly ProfileVerdict[];
  /** Counts. */
  readonly summary: QualitySummary;
  /** The comparison to a baseline, where there is one. */
  readonly baseline?: BaselineComparison;
  /** Every result, sorted by rule id, then by path. */
  readonly results: readonly RuleResult[];
}
