import { isOpenFormat } from '../../credential-facts.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** The credential has an open format and a proof that was verified. */
export const euP701 = defineRule({
  id: 'EU-P7-01',
  severity: 'error',
  variants: { proof: 'error', unverified: 'warning' },
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [principle(7)],
  check({ credential }) {
    if (credential === undefined) return notApplicable('nothing-to-check');
    if (!isOpenFormat(credential)) return fail('');
    if (credential.proofVerified === undefined) return failAs('unverified', '');
    return credential.proofVerified ? pass() : failAs('proof', '');
  },
});
