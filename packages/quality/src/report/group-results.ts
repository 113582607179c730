import type { QualityReport, RuleResult } from '../quality-report.ts';

/** Groups of results that ask something of the reader, the heaviest first. */
export const findingGroups = ['error', 'needs-evidence', 'warning', 'info'] as const;

/** A group of results that ask something of the reader. */
export type FindingGroup = (typeof findingGroups)[number];

/** The results of a group: failures of a severity, or what waits for evidence. */
export function resultsOf(report: QualityReport, group: FindingGroup): readonly RuleResult[] {
  return report.results.filter(({ outcome, severity }) =>
    group === 'needs-evidence'
      ? outcome === 'needs-evidence'
      : outcome === 'fail' && severity === group,
  );
}
