import { inRange } from '../../checks/in-range.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The size is 5–30 credits. */
export const ee01 = defineRule({
  id: 'EE-01',
  severity: 'error',
  stage: 'both',
  profiles: ['ee'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('eurydice-ee')],
  check: inRange('/workload/ects', ectsOf, { minimum: 5, maximum: 30 }),
});
