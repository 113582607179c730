import { attested } from '../../checks/attested.ts';
import { hasCourse } from '../../checks/provider-of.ts';
import { notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** The course that leads to it, where there is one, went through internal quality assurance. */
export const euP106 = defineRule({
  id: 'EU-P1-06',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [principle(1)],
  check(subject) {
    if (!hasCourse(subject.microCredential)) return notApplicable('condition');
    return attested('internal-qa-course')(subject);
  },
});
