import { ectsOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** There are not more outcomes than the size can hold. The threshold is ours. */
export const ects09 = defineRule({
  id: 'ECTS-09',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [ownRule],
  check({ microCredential, limits: { outcomesBeyondCredits } }) {
    const { outcomes = [] } = microCredential;
    const ects = ectsOf(microCredential);
    if (ects === undefined || outcomes.length === 0) return notApplicable('nothing-to-check');
    const maximum = Math.floor(ects + outcomesBeyondCredits);
    return outcomes.length <= maximum ? pass() : fail('/outcomes', { maximum });
  },
});
