import { hasText } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Content and level are recorded beside outcomes and workload. */
export const fiLo02 = defineRule({
  id: 'FI-LO-02',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/summary',
  sources: [work('laurea')],
  check: ({ microCredential: { summary, level } }) => [
    ...(hasText(summary) ? [] : [fail('/summary')]),
    ...(Object.keys(level ?? {}).length > 0 ? [] : [fail('/level')]),
  ],
});
