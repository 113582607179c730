import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The normal internal quality assurance applies. */
export const enqa01 = defineRule({
  id: 'ENQA-01',
  severity: 'info',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('enqa'), work('etf')],
  check: attested('qa-integrated'),
});
