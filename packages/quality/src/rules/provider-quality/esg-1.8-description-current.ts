import { isDate } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A published description has a realisation that is still to come or is continuous. */
export const esg18 = defineRule({
  id: 'ESG-1.8',
  severity: 'warning',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('esg', '1.8')],
  check({ microCredential: { status, offerings = [] }, today }) {
    if (status === 'retired') return fail('/status');
    if (offerings.length === 0) return notApplicable('nothing-to-check');
    const current = offerings.some(({ start, end }) => {
      const day = isDate(end) ? end : start;
      return !isDate(start) || (isDate(day) && day >= today);
    });
    return current ? pass() : fail('/offerings');
  },
});
