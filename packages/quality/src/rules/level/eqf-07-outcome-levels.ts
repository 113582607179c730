import { numberOf } from '../../checks/workload-of.ts';
import { isGiven } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** No outcome stands above the level of the whole. */
export const eqf07 = defineRule({
  id: 'EQF-07',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [ownRule],
  check({ microCredential: { level, outcomes = [] } }) {
    const eqf = numberOf(level?.eqf);
    if (eqf === undefined || !outcomes.some((outcome) => isGiven(outcome.eqf))) {
      return notApplicable('nothing-to-check');
    }
    return outcomes.flatMap((outcome, index) =>
      Number(outcome.eqf) > eqf ? [fail(`/outcomes/${index}/eqf`)] : [],
    );
  },
});
