import { requireThat } from '../../checks/require-that.ts';
import { hasText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** It is said how prior learning is recognised. */
export const euP504 = defineRule({
  id: 'EU-P5-04',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/production/recognition',
  sources: [principle(5)],
  check: requireThat('/production/recognition', ({ production }) =>
    hasText(production?.recognition),
  ),
});
