import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** There is a way to find out training needs. */
export const eqavet02 = defineRule({
  id: 'EQAVET-02',
  severity: 'info',
  stage: 'offering',
  profiles: ['vet'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('eqavet')],
  check: attested('need-mechanism'),
});
