import { isText } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle, weBuild } from '../../source.ts';

/** The key that signed belongs to the issuer, or there is a mandate. */
export const euP902 = defineRule({
  id: 'EU-P9-02',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '',
  sources: [principle(9), weBuild('5')],
  check({ credential, microCredential: { issuer } }) {
    if (credential?.signedBy === undefined) return notApplicable('nothing-to-check');
    return credential.signedBy === issuer?.id || isText(credential.mandate) ? pass() : fail('');
  },
});
