import { monthsLater } from '../../checks/months-later.ts';
import { numberOf } from '../../checks/workload-of.ts';
import { isDate } from '../../draft-values.ts';
import { fail, failAs, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle, work } from '../../source.ts';

/** A next review is set, lies ahead and comes often enough. */
export const euP301 = defineRule({
  id: 'EU-P3-01',
  severity: 'warning',
  variants: { passed: 'warning', rare: 'warning', 'less-than-yearly': 'info' },
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/lifecycle/nextReviewOn',
  sources: [principle(3), work('etf')],
  check({ microCredential: { lifecycle }, today, limits: { reviewMaxMonths } }) {
    const path = '/lifecycle/nextReviewOn';
    const { nextReviewOn, reviewEveryMonths } = lifecycle ?? {};
    if (!isDate(nextReviewOn)) return fail(path);
    if (nextReviewOn <= today) return failAs('passed', path);
    const months = numberOf(reviewEveryMonths);
    const latest = monthsLater(today, reviewMaxMonths);
    if (nextReviewOn > latest || (months !== undefined && months > reviewMaxMonths)) {
      return failAs('rare', path, { maximum: reviewMaxMonths });
    }
    return months !== undefined && months > 12 ? failAs('less-than-yearly', path) : pass();
  },
});
