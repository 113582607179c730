import { ectsOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The size is below 15 credits; sources differ on 15 itself. */
export const es01 = defineRule({
  id: 'ES-01',
  severity: 'error',
  variants: { limit: 'warning' },
  stage: 'both',
  profiles: ['es'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('plan-microcreds')],
  check({ microCredential }) {
    const ects = ectsOf(microCredential);
    if (ects === undefined) return notApplicable('nothing-to-check');
    if (ects === 15) return failAs('limit', '/workload/ects');
    return ects > 0 && ects < 15 ? pass() : fail('/workload/ects');
  },
});
