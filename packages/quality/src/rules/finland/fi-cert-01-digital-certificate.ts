import { isOpenFormat } from '../../credential-facts.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The learner gets a certificate that can be verified and shared. */
export const fiCert01 = defineRule({
  id: 'FI-CERT-01',
  severity: 'error',
  variants: { unverified: 'warning' },
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '',
  sources: [work('fi-framework'), work('karvi')],
  check({ credential }) {
    if (credential === undefined) return notApplicable('nothing-to-check');
    if (!isOpenFormat(credential) || credential.proofVerified === false) return fail('');
    return credential.proofVerified === true ? pass() : failAs('unverified', '');
  },
});
