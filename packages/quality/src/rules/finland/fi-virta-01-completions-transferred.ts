import { attested } from '../../checks/attested.ts';
import { isHigherEducation } from '../../checks/provider-of.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Completions in ECTS credits of a higher education institution go to VIRTA. No document can show it, so that someone vouches for it. */
export const fiVirta01 = defineRule({
  id: 'FI-VIRTA-01',
  severity: 'warning',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('virta')],
  check(subject) {
    if (
      !(isHigherEducation(subject.microCredential) && ectsOf(subject.microCredential) !== undefined)
    )
      return notApplicable('condition');
    return attested('virta-transfer')(subject);
  },
});
