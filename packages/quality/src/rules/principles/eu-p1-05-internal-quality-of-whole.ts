import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** The micro-credential went through internal quality assurance. */
export const euP105 = defineRule({
  id: 'EU-P1-05',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(1)],
  check: attested('internal-qa-mc'),
});
