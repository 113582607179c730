import { isGiven } from '../../draft-values.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** An award that replaces another names it, and the other is revoked. */
export const wb06 = defineRule({
  id: 'WB-06',
  severity: 'error',
  variants: { itself: 'error', 'unknown-status': 'warning' },
  stage: 'award',
  profiles: ['eudi'],
  kind: 'machine',
  path: '/supersedes',
  sources: [weBuild('6')],
  check({ award: { id, supersedes }, credential }) {
    if (!isGiven(supersedes)) return notApplicable('condition');
    if (supersedes === id) return failAs('itself', '/supersedes');
    if (credential?.supersededStatus === undefined) return failAs('unknown-status', '/supersedes');
    return credential.supersededStatus === 'revoked' ? pass() : fail('/supersedes');
  },
});
