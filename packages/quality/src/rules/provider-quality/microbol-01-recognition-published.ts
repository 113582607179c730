import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The institution publishes how it recognises micro-credentials of others. */
export const microbol01 = defineRule({
  id: 'MICROBOL-01',
  severity: 'info',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('microbol')],
  check: attested('recognition-procedure'),
});
