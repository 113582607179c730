import { isInRange } from '../../checks/in-range.ts';
import { hoursPerCreditOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, work } from '../../source.ts';

/** Outside 20–36 hours behind a credit, a unit has been mixed up. */
export const ects02 = defineRule({
  id: 'ECTS-02',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [ownRule, work('ects-guide')],
  check({ microCredential }) {
    const ratio = hoursPerCreditOf(microCredential);
    if (ratio === undefined) return notApplicable('nothing-to-check');
    return isInRange(ratio, { minimum: 20, maximum: 36 })
      ? pass()
      : fail('/workload/hours', { minimum: 20, maximum: 36 });
  },
});
