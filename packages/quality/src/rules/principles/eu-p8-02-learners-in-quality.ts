import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Learners take part in internal and external quality assurance. */
export const euP802 = defineRule({
  id: 'EU-P8-02',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(8)],
  check: attested('learner-in-qa'),
});
