import { ectsOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** Allowing for how binary numbers round. */
function isMultiple(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** Credits come in steps of a half, and with two decimals at most. */
export const ects04 = defineRule({
  id: 'ECTS-04',
  severity: 'warning',
  variants: { decimals: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [ownRule],
  check({ microCredential, limits: { creditStep } }) {
    const ects = ectsOf(microCredential);
    if (ects === undefined) return notApplicable('nothing-to-check');
    if (!isMultiple(ects, 0.01)) return failAs('decimals', '/workload/ects');
    return isMultiple(ects, creditStep) ? pass() : fail('/workload/ects', { step: creditStep });
  },
});
