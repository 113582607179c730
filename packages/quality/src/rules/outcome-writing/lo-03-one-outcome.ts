import { withoutFinding } from '../../checks/linted-outcomes.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The text has two main verbs at most. */
export const lo03 = defineRule({
  id: 'LO-03',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('cedefop')],
  check: withoutFinding('outcome.many-verbs'),
});
