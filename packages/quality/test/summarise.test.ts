import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../src/quality-report.ts';
import { summarise, verdictOf } from '../src/summarise.ts';

function result(outcome: RuleResult['outcome'], severity: RuleResult['severity']): RuleResult {
  return { ruleId: 'X-01', outcome, severity, path: '', code: 'x', params: {}, sources: [] };
}

describe('the verdict', () => {
  test.each([
    ['pass', 'pass', [result('pass', 'error'), result('not-applicable', 'error')]],
    ['pass', 'pass', [result('fail', 'info'), result('needs-evidence', 'info')]],
    ['pass', 'fail', [result('fail', 'warning')]],
    ['pass', 'needs-evidence', [result('needs-evidence', 'warning')]],
    ['needs-evidence', 'needs-evidence', [result('needs-evidence', 'error')]],
    ['fail', 'fail', [result('needs-evidence', 'error'), result('fail', 'error')]],
    ['needs-evidence', 'fail', [result('needs-evidence', 'error'), result('fail', 'warning')]],
    ['pass', 'pass', []],
  ] as const)('is %s, and %s where warnings count', (onErrors, onWarnings, results) => {
    expect(verdictOf(results, 'error')).toBe(onErrors);
    expect(verdictOf(results, 'warning')).toBe(onWarnings);
  });
});

test('every outcome and every severity of a failure is counted', () => {
  const results = [
    result('pass', 'error'),
    result('pass', 'info'),
    result('fail', 'error'),
    result('fail', 'warning'),
    result('fail', 'info'),
    result('fail', 'info'),
    result('not-applicable', 'error'),
    result('needs-evidence', 'warning'),
  ];
  expect(summarise(results)).toEqual({
    pass: 2,
    fail: 4,
    notApplicable: 1,
    needsEvidence: 1,
    errors: 1,
    warnings: 1,
    infos: 2,
  });
});
