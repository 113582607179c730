import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Counts of those enrolled, completed and awarded are kept; the model has no place for the numbers, so that the evidence shows them. */
export const esg17 = defineRule({
  id: 'ESG-1.7',
  severity: 'info',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('esg', '1.7')],
  check: attested('esg-1.7'),
});
