import { withoutFinding } from '../../checks/linted-outcomes.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The text names something that can be seen, not a state, an attitude or taking part. */
export const lo11 = defineRule({
  id: 'LO-11',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('core')],
  check: withoutFinding('outcome.not-observable'),
});
