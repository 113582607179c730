import { hoursOf, numberOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Contact hours are part of the workload. */
export const ects06 = defineRule({
  id: 'ECTS-06',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/contactHours',
  sources: [work('ects-guide')],
  check({ microCredential }) {
    const contact = numberOf(microCredential.workload?.contactHours);
    const hours = hoursOf(microCredential);
    if (contact === undefined || hours === undefined) return notApplicable('nothing-to-check');
    return contact <= hours ? pass() : fail('/workload/contactHours');
  },
});
