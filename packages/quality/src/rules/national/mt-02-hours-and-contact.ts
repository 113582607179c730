import { ectsOf, hoursPerCreditOf, numberOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A credit is 25 hours of work, five of them contact hours. */
export const mt02 = defineRule({
  id: 'MT-02',
  severity: 'warning',
  variants: { contact: 'warning' },
  stage: 'both',
  profiles: ['mt'],
  kind: 'machine',
  path: '/workload',
  sources: [work('mfhea')],
  check({ microCredential }) {
    const ratio = hoursPerCreditOf(microCredential);
    const ects = ectsOf(microCredential);
    if (ratio === undefined || ects === undefined) return notApplicable('nothing-to-check');
    const contact = numberOf(microCredential.workload?.contactHours) ?? 0;
    return [
      ...(Math.abs(ratio - 25) <= 0.5 ? [] : [fail('/workload/hours')]),
      ...(contact >= 5 * ects ? [] : [failAs('contact', '/workload/contactHours')]),
    ];
  },
});
