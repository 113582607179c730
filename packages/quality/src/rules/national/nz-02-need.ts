import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Employers, industry or community show the need. */
export const nz02 = defineRule({
  id: 'NZ-02',
  severity: 'error',
  stage: 'offering',
  profiles: ['nz'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('nzqa')],
  check: attested('need'),
});
