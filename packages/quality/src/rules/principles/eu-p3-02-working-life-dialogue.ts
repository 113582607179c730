import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Employers, social partners or users took part. */
export const euP302 = defineRule({
  id: 'EU-P3-02',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(3)],
  check: attested('working-life-dialogue'),
});
