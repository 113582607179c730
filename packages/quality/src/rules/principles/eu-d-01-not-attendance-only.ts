import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { definitions, principle } from '../../source.ts';

const levelOfAttendance = 'http://data.europa.eu/snb/assessment/7331eb4762';

/** Attendance is not the only assessment. */
export const euD01 = defineRule({
  id: 'EU-D-01',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [definitions, principle(4)],
  check({ microCredential: { assessments = [] } }) {
    if (assessments.length === 0) return notApplicable('nothing-to-check');
    return assessments.some(({ type }) => type?.id !== levelOfAttendance)
      ? pass()
      : fail('/assessments');
  },
});
