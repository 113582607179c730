import { hoursOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The parts of the workload sum to it, within five per cent. */
export const ects07 = defineRule({
  id: 'ECTS-07',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/breakdown',
  sources: [work('ects-guide')],
  check({ microCredential }) {
    const { breakdown = [] } = microCredential.workload ?? {};
    const hours = hoursOf(microCredential);
    if (breakdown.length === 0 || hours === undefined) return notApplicable('nothing-to-check');
    const sum = breakdown.reduce((total, part) => total + Number(part.hours), 0);
    return Math.abs(sum - hours) <= hours * 0.05 ? pass() : fail('/workload/breakdown');
  },
});
