import { attested } from '../../checks/attested.ts';
import { hasText } from '../../draft-values.ts';
import { pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It builds on the expertise or the RDI work of the institution. */
export const fiWork03 = defineRule({
  id: 'FI-WORK-03',
  severity: 'info',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'evidence',
  path: '/production',
  sources: [work('karvi')],
  check(subject) {
    const { production } = subject.microCredential;
    return production?.origin === 'rdi' || hasText(production?.project?.title)
      ? pass()
      : attested('staff-competence')(subject);
  },
});
