import { isDate } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The institution has a current decision of external quality assurance. */
export const esg110 = defineRule({
  id: 'ESG-1.10',
  severity: 'warning',
  stage: 'both',
  profiles: ['hei'],
  kind: 'machine',
  path: '/quality',
  sources: [work('esg', '1.10')],
  check: ({ microCredential: { quality = [] }, day }) =>
    quality.some(
      ({ scope, decision }) =>
        scope === 'external' && isDate(decision?.validUntil) && decision.validUntil >= day,
    )
      ? pass()
      : fail('/quality'),
});
