import type { QualitySummary, RuleResult, Verdict } from './quality-report.ts';
import type { Severity } from './rule.ts';

/**
 * The verdict of the results that weigh enough: a failure wins, then what waits for evidence.
 */
export function verdictOf(results: readonly RuleResult[], failOn: 'error' | 'warning'): Verdict {
  const counting: readonly Severity[] = failOn === 'error' ? ['error'] : ['error', 'warning'];
  const has = (outcome: RuleResult['outcome']): boolean =>
    results.some((result) => result.outcome === outcome && counting.includes(result.severity));
  if (has('fail')) return 'fail';
  return has('needs-evidence') ? 'needs-evidence' : 'pass';
}

/** Counts the results by outcome, and the failures by severity. */
export function summarise(results: readonly RuleResult[]): QualitySummary {
  const outcomes = { pass: 0, fail: 0, 'not-applicable': 0, 'needs-evidence': 0 };
  const failures = { error: 0, warning: 0, info: 0 };
  for (const { outcome, severity } of results) {
    outcomes[outcome] += 1;
    if (outcome === 'fail') failures[severity] += 1;
  }
  return {
    pass: outcomes.pass,
    fail: outcomes.fail,
    notApplicable: outcomes['not-applicable'],
    needsEvidence: outcomes['needs-evidence'],
    errors: failures.error,
    warnings: failures.warning,
    infos: failures.info,
  };
}
