import { requireThat } from '../../checks/require-that.ts';
import { isGiven } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It carries credit. */
export const uk01 = defineRule({
  id: 'UK-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['uk'],
  kind: 'machine',
  path: '/workload',
  sources: [work('qaa')],
  check: requireThat(
    '/workload',
    ({ workload }) => isGiven(workload?.ects) || (workload?.other ?? []).length > 0,
  ),
});
