import { isInRange } from '../../checks/in-range.ts';
import { hoursPerCreditOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** One credit is 1600/60 hours of work, in the band of 25–30. */
export const fiEcts01 = defineRule({
  id: 'FI-ECTS-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('fi-hours')],
  check({ microCredential }) {
    const ratio = hoursPerCreditOf(microCredential);
    if (ratio === undefined) return notApplicable('nothing-to-check');
    return isInRange(ratio, { minimum: 25, maximum: 30 }) ? pass() : fail('/workload/hours');
  },
});
