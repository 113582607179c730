import { isInRange } from '../../checks/in-range.ts';
import { levelNumber } from '../../checks/national-level.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** An institution’s example: 1–10 credits at level 6–8. */
export const pt01 = defineRule({
  id: 'PT-01',
  severity: 'info',
  variants: { level: 'info' },
  stage: 'both',
  profiles: ['pt-uminho'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('uni-minho')],
  check({ microCredential }) {
    const ects = ectsOf(microCredential);
    const { level } = microCredential;
    const number = Number(levelNumber(level?.nqf) ?? level?.eqf);
    if (ects === undefined) return notApplicable('nothing-to-check');
    return [
      ...(isInRange(ects, { minimum: 1, maximum: 10 }) ? [] : [fail('/workload/ects')]),
      ...(isInRange(number, { minimum: 6, maximum: 8 }) ? [] : [failAs('level', '/level')]),
    ];
  },
});
