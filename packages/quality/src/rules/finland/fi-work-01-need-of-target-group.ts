import { hasText } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It answers the need of a defined target group. */
export const fiWork01 = defineRule({
  id: 'FI-WORK-01',
  severity: 'warning',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'machine',
  path: '/targetGroup',
  sources: [work('karvi')],
  check: ({ microCredential: { targetGroup, need = [] } }) => [
    ...(hasText(targetGroup) ? [] : [fail('/targetGroup')]),
    ...(need.some(({ text }) => hasText(text)) ? [] : [fail('/need')]),
  ],
});
