import { hasText, isGiven } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Target group, prior knowledge and admission are stated. */
export const nl07 = defineRule({
  id: 'NL-07',
  severity: 'warning',
  stage: 'offering',
  profiles: ['nl-ho'],
  kind: 'machine',
  path: '/targetGroup',
  sources: [work('nl-ho', '3')],
  check: ({ microCredential: { targetGroup, prerequisites } }) => [
    ...(hasText(targetGroup) ? [] : [fail('/targetGroup')]),
    ...(isGiven(prerequisites) ? [] : [fail('/prerequisites')]),
  ],
});
