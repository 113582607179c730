import { isInRange } from '../../checks/in-range.ts';
import { hoursOf } from '../../checks/workload-of.ts';
import { isGiven } from '../../draft-values.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The common framework: 7–30 hours, and no expiry. */
export const fr01 = defineRule({
  id: 'FR-01',
  severity: 'info',
  variants: { expires: 'info' },
  stage: 'both',
  profiles: ['fr-fcu'],
  kind: 'machine',
  path: '/workload/hours',
  sources: [work('fr-fcu')],
  check({ microCredential }) {
    const hours = hoursOf(microCredential);
    if (hours === undefined) return notApplicable('nothing-to-check');
    return [
      ...(isInRange(hours, { minimum: 7, maximum: 30 }) ? [] : [fail('/workload/hours')]),
      ...(isGiven(microCredential.validity?.months) ? [failAs('expires', '/validity/months')] : []),
    ];
  },
});
