import { withoutFinding } from '../../checks/linted-outcomes.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The text says what the learner can do, not what is taught. The phrases are ours. */
export const lo04 = defineRule({
  id: 'LO-04',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('etf')],
  check: withoutFinding('outcome.not-learner'),
});
