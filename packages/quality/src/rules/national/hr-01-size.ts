import { pointsOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** At most nine CSVET points; from ten on it is a partial qualification. */
export const hr01 = defineRule({
  id: 'HR-01',
  severity: 'error',
  stage: 'both',
  profiles: ['hr'],
  kind: 'machine',
  path: '/workload/other',
  sources: [work('croqf')],
  check({ microCredential }) {
    const points = pointsOf(microCredential, 'csvet');
    if (points === undefined) return notApplicable('nothing-to-check');
    return points > 0 && points <= 9 ? pass() : fail('/workload/other');
  },
});
