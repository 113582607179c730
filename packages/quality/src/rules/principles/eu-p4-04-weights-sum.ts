import { isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** The weights of the assessments sum to one. */
export const euP404 = defineRule({
  id: 'EU-P4-04',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [ownRule],
  check({ microCredential: { assessments = [] } }) {
    const weights = assessments.map(({ weight }) => weight).filter(isGiven);
    if (weights.length === 0) return notApplicable('nothing-to-check');
    const valid = weights.every(
      (weight) => typeof weight === 'number' && weight >= 0 && weight <= 1,
    );
    const sum = weights.reduce<number>((total, weight) => total + Number(weight), 0);
    return valid && Math.abs(sum - 1) <= 0.01 ? pass() : fail('/assessments');
  },
});
