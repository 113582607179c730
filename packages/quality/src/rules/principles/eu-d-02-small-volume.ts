import { ectsOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { definitions, work } from '../../source.ts';

/** The workload is smaller than a qualification’s. */
export const euD02 = defineRule({
  id: 'EU-D-02',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [definitions, work('fi-framework')],
  check({ microCredential, limits: { maxEcts } }) {
    const ects = ectsOf(microCredential);
    if (ects === undefined) return notApplicable('nothing-to-check');
    return ects <= maxEcts ? pass() : fail('/workload/ects', { maximum: maxEcts });
  },
});
