import { inRange } from '../../checks/in-range.ts';
import { hoursOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** At least 25 hours. */
export const sk01 = defineRule({
  id: 'SK-01',
  severity: 'error',
  stage: 'both',
  profiles: ['sk'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('sk-act')],
  check: inRange('/workload/hours', hoursOf, { minimum: 25 }),
});
