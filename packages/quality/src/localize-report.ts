import { type Catalogue, formatMessage, type Locale } from '@merkki/core';
import type {
  Adjustment,
  Outcome,
  ProfileVerdict,
  QualityReport,
  QualitySummary,
  RuleResult,
  Verdict,
} from './quality-report.ts';
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
  /** Stable code of the message. */
  readonly code: string;
  /** Name of the rule. */
  readonly title: string;
  /** What was found, and what to do about it; what holds, when it passed. */
  readonly message: string;
  /** The documents that the rule rests on, separated by semicolons. */
  readonly source: string;
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
  /** What came of the whole. */
  readonly verdict: Verdict;
  /** What came of each profile. */
  readonly profileVerdicts: readonly ProfileVerdict[];
  /** Counts. */
  readonly summary: QualitySummary;
  /** Every result, sorted by rule id, then by path. */
  readonly results: readonly LocalizedResult[];
}

/**
 * Writes a report in the language of a catalogue: the JSON that `merkki check --json` prints, but
 * for the name of the input.
 *
 * @param catalogue - From `@merkki/quality/locales/fi`, `/sv` or `/en`.
 * @example
 * const show = (report, catalogue) => JSON.stringify(localizeReport(report, catalogue));
 */
export function localizeReport(report: QualityReport, catalogue: Catalogue): LocalizedReport {
  const { stage, profiles, at, verdict, profileVerdicts, summary } = report;
  const results = report.results.map((result) => localizeResult(result, catalogue));
  return {
    language: catalogue.locale,
    stage,
    profiles,
    at,
    verdict,
    profileVerdicts,
    summary,
    results,
  };
}

/** Writes one result in the language of a catalogue. */
export function localizeResult(result: RuleResult, catalogue: Catalogue): LocalizedResult {
  const { ruleId, outcome, severity, adjusted, path, code, params, sources } = result;
  const message = formatMessage(catalogue, code, params);
  return {
    ruleId,
    outcome,
    severity,
    ...(adjusted === undefined ? {} : { adjusted }),
    path,
    code,
    title: formatMessage(catalogue, `${ruleId.toLowerCase()}.title`),
    message: adjusted === undefined ? message : `${message} ${adjustmentText(adjusted, catalogue)}`,
    source: sources.map((source) => sourceText(source, catalogue)).join('; '),
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
