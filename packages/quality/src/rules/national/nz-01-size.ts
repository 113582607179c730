import { isInRange } from '../../checks/in-range.ts';
import { ectsOf, pointsOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A comparator: 1–40 credits of New Zealand; points of its system, else ECTS credits. */
export const nz01 = defineRule({
  id: 'NZ-01',
  severity: 'error',
  stage: 'both',
  profiles: ['nz'],
  kind: 'machine',
  path: '/workload',
  sources: [work('nzqa')],
  check({ microCredential }) {
    const credits = pointsOf(microCredential, 'nzqcf') ?? ectsOf(microCredential);
    if (credits === undefined) return notApplicable('nothing-to-check');
    return isInRange(credits, { minimum: 1, maximum: 40 }) ? pass() : fail('/workload');
  },
});
