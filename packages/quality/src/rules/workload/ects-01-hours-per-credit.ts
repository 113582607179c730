import { isInRange } from '../../checks/in-range.ts';
import { hoursPerCreditOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Hours behind one credit lie in 25–30; half an hour is tolerated. */
export const ects01 = defineRule({
  id: 'ECTS-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('ects-guide')],
  check({ microCredential }) {
    const ratio = hoursPerCreditOf(microCredential);
    if (ratio === undefined) return notApplicable('nothing-to-check');
    return isInRange(ratio, { minimum: 24.5, maximum: 30.5 })
      ? pass()
      : fail('/workload/hours', { minimum: 25, maximum: 30 });
  },
});
