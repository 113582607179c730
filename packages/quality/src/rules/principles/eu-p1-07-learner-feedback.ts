import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** Learners’ feedback is collected and used; the attestation is recent. */
export const euP107 = defineRule({
  id: 'EU-P1-07',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(1), principle(8)],
  check: attested('learner-feedback', { months: ({ limits }) => limits.feedbackMonths }),
});
