import { type Catalogue, formatMessage, type Locale } from '@merkki/core';
import type { CredentialFacts } from './credential-facts.ts';
import type {
  Adjustment,
  BaselineComparison,
  Outcome,
  ProfileVerdict,
  QualityReport,
  QualitySummary,
  RuleResult,
  Verdict,
} from './quality-report.ts';
import { isOpen } from './report/baseline.ts';
import { type Locate, positionOf } from './report/report-heading.ts';
import type { Severity, Stage } from './rule.ts';
import { sourceText } from './source.ts';

/** A result with its texts. */
export interface LocalizedResult {
  /** Id of the rule. */
  readonly ruleId: string;
  /** What came of it. */
  readonly outcome: Outcome;
  /** What a failure weighs. */
  readonly severity: Severity;
  /** Why that is not what the rule says. */
  readonly adjusted?: Adjustment;
  /** JSON Pointer (RFC 6901) into the document that was checked. */
  readonly path: string;
  /** Where `path` is into a credential: the element of the model that is meant. */
  readonly element?: string;
  /** Stable code of the message. */
  readonly code: string;
  /** Name of the rule. */
  readonly title: string;
  /** What was found, and what to do about it; what holds, when it passed. */
  readonly message: string;
  /** The documents that the rule rests on, separated by semicolons. */
  readonly source: string;
  /** Whether a baseline knows the finding. */
  readonly baselineState?: 'new' | 'unchanged';
  /** Line in the text that was checked, from 1; of findings only, where it is known. */
  readonly line?: number;
  /** Column in that line, from 1. */
  readonly column?: number;
}

/** A report with its texts in one language: plain JSON. */
export interface LocalizedReport {
  /** Language of the texts. */
  readonly language: Locale;
  /** Stage that was checked. */
  readonly stage: Stage;
  /** Profiles that were applied. */
  readonly profiles: readonly string[];
  /** Moment of the check, UTC. */
  readonly at: string;
  /** What was known of the credential, where one was checked. */
  readonly credential?: CredentialFacts;
  /** What came of the whole. */
  readonly verdict: Verdict;
  /** What came of each profile. */
  readonly profileVerdicts: readonly ProfileVerdict[];
  /** Counts. */
  readonly summary: QualitySummary;
  /** The comparison to a baseline, where there is one. */
  readonly baseline?: BaselineComparison;
  /** Every result, sorted by rule id, then by path. */
  readonly results: readonly LocalizedResult[];
}

/**
 * Writes a report in the language of a catalogue: the JSON that `merkki check --json` prints, but
 * for the name of the input.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @param locate - Finds line and column of a finding, such as `locate` of a document read by
 * `@merkki/model`. Default: only those are told that the report itself knows.
 * @example
 * const show = (report, catalogue) => JSON.stringify(localizeReport(report, catalogue));
 */
export function localizeReport(
  report: QualityReport,
  catalogue: Catalogue,
  locate?: Locate,
): LocalizedReport {
  const { stage, profiles, at, verdict, profileVerdicts, summary, baseline, credential } = report;
  const results = report.results.map((result) => ({
    ...localizeResult(result, catalogue),
    ...(isOpen(result) ? positionOf(result, locate) : {}),
  }));
  return {
    language: catalogue.locale,
    stage,
    profiles,
    at,
    ...(credential === undefined ? {} : { credential }),
    verdict,
    profileVerdicts,
    summary,
    ...(baseline === undefined ? {} : { baseline }),
    results,
  };
}

/** Writes one result in the language of a catalogue. */
export function localizeResult(result: RuleResult, catalogue: Catalogue): LocalizedResult {
  const { ruleId, outcome, severity, adjusted, path, code, params, sources } = result;
  const { baselineState, element } = result;
  const message = formatMessage(catalogue, code, params);
  return {
    ruleId,
    outcome,
    severity,
    ...(adjusted === undefined ? {} : { adjusted }),
    path,
    ...(element === undefined ? {} : { element }),
    code,
    title: formatMessage(catalogue, `${ruleId.toLowerCase()}.title`),
    message: adjusted === undefined ? message : `${message} ${adjustmentText(adjusted, catalogue)}`,
    source: sources.map((source) => sourceText(source, catalogue)).join('; '),
    ...(baselineState === undefined ? {} : { baselineState }),
  };
}

/** Says who changed the weight of a result, and for how long. */
function adjustmentText({ from, profile, suppression }: Adjustment, catalogue: Catalogue): string {
  const was = formatMessage(catalogue, `severity.${from}`);
  if (suppression === undefined) {
    return formatMessage(catalogue, 'adjusted.severity', { was, profile });
  }
  const { reason, name, until } = suppression;
  return formatMessage(catalogue, 'adjusted.suppression', { was, profile, reason, name, until });
}
