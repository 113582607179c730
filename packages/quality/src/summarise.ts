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
  const outcomes = (outcome: RuleResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const failures = (severity: Severity): number =>
    results.filter((result) => result.outcome === 'fail' && result.severity === severity).length;
  return {
    pass: outcomes('pass'),
    fail: outcomes('fail'),
    notApplicable: outcomes('not-applicable'),
    needsEvidence: outcomes('needs-evidence'),
    errors: failures('error'),
    warnings: failures('warning'),
    infos: failures('info'),
  };
}
