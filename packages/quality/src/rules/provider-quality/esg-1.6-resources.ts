import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Resources and support are adequate. */
export const esg16 = defineRule({
  id: 'ESG-1.6',
  severity: 'info',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('esg', '1.6')],
  check: attested('esg-1.6'),
});
