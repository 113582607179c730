import { requireThat } from '../../checks/require-that.ts';
import { numberOf } from '../../checks/workload-of.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Reviews come every one, two or three years. */
export const nz03 = defineRule({
  id: 'NZ-03',
  severity: 'warning',
  stage: 'offering',
  profiles: ['nz'],
  kind: 'machine',
  path: '/lifecycle/reviewEveryMonths',
  sources: [work('nzqa')],
  check: requireThat('/lifecycle/reviewEveryMonths', ({ lifecycle }) =>
    [12, 24, 36].includes(numberOf(lifecycle?.reviewEveryMonths) ?? 0),
  ),
});
