import { isGiven } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** Workload is given in ECTS credits, hours or another documented unit. */
export const euA107 = defineRule({
  id: 'EU-A1-07',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload',
  sources: [mandatoryElement(7)],
  check({ microCredential: { workload } }) {
    const { ects, hours, other = [] } = workload ?? {};
    return isGiven(ects) || isGiven(hours) || other.length > 0 ? pass() : fail('/workload');
  },
});
