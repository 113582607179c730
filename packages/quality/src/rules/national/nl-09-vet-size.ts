import { inRange } from '../../checks/in-range.ts';
import { hoursOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A vocational micro-credential has at least 240 hours, by the pilot’s guideline. */
export const nl09 = defineRule({
  id: 'NL-09',
  severity: 'warning',
  stage: 'both',
  profiles: ['nl-mbo'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('nl-mbo', '12')],
  check: inRange('/workload/hours', hoursOf, { minimum: 240 }),
});
