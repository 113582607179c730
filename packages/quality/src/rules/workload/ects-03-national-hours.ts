import { hoursPerCreditOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Hours behind one credit are what the country fixes. */
export const ects03 = defineRule({
  id: 'ECTS-03',
  severity: 'warning',
  stage: 'both',
  profiles: ['national'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('plan-microcreds'), work('it-decree'), work('mfhea'), work('fi-hours')],
  check({ microCredential, limits: { hoursPerCredit } }) {
    const ratio = hoursPerCreditOf(microCredential);
    if (hoursPerCredit === undefined) return notApplicable('condition');
    if (ratio === undefined) return notApplicable('nothing-to-check');
    return Math.abs(ratio - hoursPerCredit) <= 0.5
      ? pass()
      : fail('/workload/hours', { hours: hoursPerCredit });
  },
});
