import { withoutFinding } from '../../checks/linted-outcomes.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The text starts with what the learner does. */
export const lo01 = defineRule({
  id: 'LO-01',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('cedefop')],
  check: withoutFinding('outcome.no-verb'),
});
