import { requireThat } from '../../checks/require-that.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** A description of the quality assurance is published. */
export const euP102 = defineRule({
  id: 'EU-P1-02',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/quality',
  sources: [principle(1)],
  check: requireThat('/quality', ({ quality = [] }) =>
    quality.some(({ policyUrl }) => isText(policyUrl) && policyUrl.startsWith('https://')),
  ),
});
