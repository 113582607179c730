import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The public quality policy covers micro-credentials. */
export const esg11 = defineRule({
  id: 'ESG-1.1',
  severity: 'warning',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('esg', '1.1')],
  check: attested('esg-1.1'),
});
