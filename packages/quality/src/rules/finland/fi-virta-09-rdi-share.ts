import { ectsOf, numberOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Credits of research and development work are part of the whole. */
export const fiVirta09 = defineRule({
  id: 'FI-VIRTA-09',
  severity: 'error',
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/production/rdiCredits',
  sources: [work('virta')],
  check({ microCredential }) {
    const rdi = numberOf(microCredential.production?.rdiCredits);
    const ects = ectsOf(microCredential);
    if (rdi === undefined || ects === undefined) return notApplicable('nothing-to-check');
    return rdi <= ects ? pass() : fail('/production/rdiCredits');
  },
});
