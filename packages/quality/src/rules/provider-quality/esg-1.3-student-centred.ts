import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Delivery and assessment are centred on the learner. */
export const esg13 = defineRule({
  id: 'ESG-1.3',
  severity: 'info',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('esg', '1.3')],
  check: attested('esg-1.3'),
});
