import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** The information is accessible and reaches broad groups. */
export const euP1002 = defineRule({
  id: 'EU-P10-02',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(10)],
  check: attested('accessible-information'),
});
