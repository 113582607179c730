import { inRange } from '../../checks/in-range.ts';
import { hoursOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A comparator: at least one hour. */
export const au01 = defineRule({
  id: 'AU-01',
  severity: 'error',
  stage: 'both',
  profiles: ['au'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('au-framework')],
  check: inRange('/workload/hours', hoursOf, { minimum: 1 }),
});
