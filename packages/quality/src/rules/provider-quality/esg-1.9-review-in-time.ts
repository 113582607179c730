import { monthsLater } from '../../checks/months-later.ts';
import { numberOf } from '../../checks/workload-of.ts';
import { isDate } from '../../draft-values.ts';
import { fail, failAs, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The last review is no older than the interval. */
export const esg19 = defineRule({
  id: 'ESG-1.9',
  severity: 'warning',
  variants: { late: 'warning' },
  stage: 'offering',
  profiles: ['hei'],
  kind: 'machine',
  path: '/lifecycle/lastReviewedOn',
  sources: [work('esg', '1.9'), work('nzqa')],
  check({ microCredential: { lifecycle }, today, limits: { reviewMaxMonths } }) {
    const { lastReviewedOn, reviewEveryMonths } = lifecycle ?? {};
    const path = '/lifecycle/lastReviewedOn';
    if (!isDate(lastReviewedOn)) return fail(path);
    return today <= monthsLater(lastReviewedOn, numberOf(reviewEveryMonths) ?? reviewMaxMonths)
      ? pass()
      : failAs('late', path);
  },
});
