export { type CheckQualityOptions, checkQuality } from './check-quality.ts';
export {
  createQualityChecker,
  type QualityCheck,
  type QualityChecker,
  type QualityCheckerOptions,
} from './create-quality-checker.ts';
export type { CredentialFacts } from './credential-facts.ts';
export { type LocalizedReport, type LocalizedResult, localizeReport } from './localize-report.ts';
export { type LintOutcomeOptions, lintOutcome } from './outcomes/lint-outcome.ts';
export type { OutcomeCode, OutcomeFinding, TextRange } from './outcomes/outcome-finding.ts';
export { profiles } from './profiles/choose-profiles.ts';
export type { Limits } from './profiles/limits.ts';
export { ProfileFile, parseProfile } from './profiles/parse-profile.ts';
export type { Profile, Suppression } from './profiles/profile.ts';
export type {
  Adjustment,
  BaselineComparison,
  Outcome,
  ProfileVerdict,
  QualityReport,
  QualitySummary,
  RuleResult,
  Verdict,
} from './quality-report.ts';
export {
  applyBaseline,
  type Baseline,
  createBaseline,
  parseBaseline,
} from './report/baseline.ts';
export type { BaselineFinding } from './report/baseline-finding.ts';
export type { CheckedDocument } from './report/checked-document.ts';
export type { Locate } from './report/report-heading.ts';
export { reportUnreadable } from './report/report-unreadable.ts';
export { type ToHtmlOptions, toHtml } from './report/to-html.ts';
export { type ToJUnitOptions, toJUnit } from './report/to-junit.ts';
export { type ToMarkdownOptions, toMarkdown } from './report/to-markdown.ts';
export { type ToSarifOptions, toSarif } from './report/to-sarif.ts';
export { toSummaryMarkdown, toSummaryText } from './report/to-summary.ts';
export { type ToSummaryHtmlOptions, toSummaryHtml } from './report/to-summary-html.ts';
export { type ToTextOptions, toText } from './report/to-text.ts';
export type { RuleInfo, RuleKind, Severity, Stage } from './rule.ts';
export { rules } from './rules.ts';
export type { DocumentCode, RuleSource, SectionCode } from './source.ts';
export type { WorkCode } from './work-titles.ts';
