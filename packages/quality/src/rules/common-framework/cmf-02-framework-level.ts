import { isInRange } from '../../checks/in-range.ts';
import { requireThat } from '../../checks/require-that.ts';
import { numberOf } from '../../checks/workload-of.ts';
import { isGiven } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The level is EQF 6 or 7, or 4 or 5 with ECTS credits. */
export const cmf02 = defineRule({
  id: 'CMF-02',
  severity: 'error',
  stage: 'both',
  profiles: ['cmf'],
  kind: 'machine',
  path: '/level/eqf',
  sources: [work('cmf')],
  check: requireThat('/level/eqf', ({ level, workload }) => {
    const eqf = numberOf(level?.eqf) ?? 0;
    return (
      isInRange(eqf, { minimum: 6, maximum: 7 }) ||
      (isInRange(eqf, { minimum: 4, maximum: 5 }) && isGiven(workload?.ects))
    );
  }),
});
