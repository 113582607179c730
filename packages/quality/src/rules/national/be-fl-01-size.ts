import { inRange } from '../../checks/in-range.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The size is 3–20 credits as a rule. */
export const beFl01 = defineRule({
  id: 'BE-FL-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['be-fl'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('eurydice-be-fl')],
  check: inRange('/workload/ects', ectsOf, { minimum: 3, maximum: 20 }),
});
