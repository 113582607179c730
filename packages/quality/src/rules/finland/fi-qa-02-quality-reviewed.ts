import { attested } from '../../checks/attested.ts';
import { isDate } from '../../draft-values.ts';
import { pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The institution has reviewed the quality; the self-assessment of Karvi is voluntary and never asked for. */
export const fiQa02 = defineRule({
  id: 'FI-QA-02',
  severity: 'info',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'evidence',
  path: '/lifecycle',
  sources: [work('karvi')],
  check(subject) {
    const reviewed = isDate(subject.microCredential.lifecycle?.lastReviewedOn);
    return reviewed ? pass() : attested('internal-qa-mc')(subject);
  },
});
