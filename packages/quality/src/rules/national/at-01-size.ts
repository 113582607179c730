import { inRange } from '../../checks/in-range.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The national recommendation: 3–15 credits. */
export const at01 = defineRule({
  id: 'AT-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['at'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('ots')],
  check: inRange('/workload/ects', ectsOf, { minimum: 3, maximum: 15 }),
});
