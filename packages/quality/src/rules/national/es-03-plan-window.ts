import { isDate } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Teaching funded by the plan lies in its window of 2024–2026. The name of the source is assumed: plan-microcreds. */
export const es03 = defineRule({
  id: 'ES-03',
  severity: 'info',
  stage: 'offering',
  profiles: ['es'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('plan-microcreds')],
  check({ microCredential: { offerings = [] } }) {
    const funded = offerings.some(({ funding }) => funding?.source === 'plan-microcreds');
    if (!funded) return notApplicable('condition');
    return offerings.flatMap(({ funding, end }, index) => {
      const inWindow = isDate(end) && end >= '2024-01-01' && end <= '2026-06-30';
      return funding?.source === 'plan-microcreds' && !inWindow
        ? [fail(`/offerings/${index}/end`)]
        : [];
    });
  },
});
