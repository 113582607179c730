import { withoutFinding } from '../../checks/linted-outcomes.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A verb of knowing is not the only one; never an error, as the EQF itself writes so. */
export const lo02 = defineRule({
  id: 'LO-02',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('cedefop')],
  check: withoutFinding('outcome.vague-verb'),
});
