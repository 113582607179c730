import { hasText, isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** An end of validity has a reason. */
export const wb04 = defineRule({
  id: 'WB-04',
  severity: 'warning',
  stage: 'award',
  profiles: ['eudi'],
  kind: 'machine',
  path: '/validUntil',
  sources: [weBuild('6')],
  check({ award: { validUntil, note }, microCredential: { validity } }) {
    if (!isGiven(validUntil)) return notApplicable('nothing-to-check');
    return hasText(note) || hasText(validity?.note) ? pass() : fail('/validUntil');
  },
});
