import { inRange } from '../../checks/in-range.ts';
import { hoursOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Study time with the assessment is 100–150 hours. */
export const cmf01 = defineRule({
  id: 'CMF-01',
  severity: 'error',
  stage: 'both',
  profiles: ['cmf'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('cmf')],
  check: inRange('/workload/hours', hoursOf, { minimum: 100, maximum: 150 }),
});
