import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Rules of admission, progress, recognition and certification are published. */
export const esg14 = defineRule({
  id: 'ESG-1.4',
  severity: 'warning',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('esg', '1.4')],
  check: attested('esg-1.4'),
});
