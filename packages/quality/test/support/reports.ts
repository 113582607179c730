import type { QualityReport } from '../../src/quality-report.ts';

/** A report in which one result waits for a person's evidence. */
export function waitingForEvidence(report: QualityReport): QualityReport {
  return {
    ...report,
    verdict: 'needs-evidence',
    summary: { ...report.summary, pass: report.summary.pass - 1, needsEvidence: 1 },
    results: report.results.map((result) =>
      result.ruleId === 'EU-A1-11' ? { ...result, outcome: 'needs-evidence' } : result,
    ),
  };
}
