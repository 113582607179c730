import { requireThat } from '../../checks/require-that.ts';
import { hasText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle, work } from '../../source.ts';

/** The target group is described. */
export const euP801 = defineRule({
  id: 'EU-P8-01',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/targetGroup',
  sources: [principle(8), work('nl-ho', '3')],
  check: requireThat('/targetGroup', ({ targetGroup }) => hasText(targetGroup)),
});
