import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Peers, other providers or stakeholders give feedback. */
export const euP108 = defineRule({
  id: 'EU-P1-08',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(1)],
  check: attested('peer-feedback'),
});
