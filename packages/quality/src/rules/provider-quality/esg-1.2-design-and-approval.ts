import { attested, isAttested } from '../../checks/attested.ts';
import { isDate, isText } from '../../draft-values.ts';
import { failAs, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It passed a defined process of design and approval. */
export const esg12 = defineRule({
  id: 'ESG-1.2',
  severity: 'warning',
  variants: { unapproved: 'warning' },
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/lifecycle',
  sources: [work('esg', '1.2')],
  check(subject) {
    const { approvedOn, approvedBy } = subject.microCredential.lifecycle ?? {};
    if (!isDate(approvedOn) || !isText(approvedBy)) return failAs('unapproved', '/lifecycle');
    return isAttested(subject, 'esg-1.2') ? pass() : attested('internal-qa-mc')(subject);
  },
});
