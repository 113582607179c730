import { isText } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel, weBuild } from '../../source.ts';

/** Where another than the awarding body issues, the mandate is recorded. */
export const euP903 = defineRule({
  id: 'EU-P9-03',
  severity: 'info',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/microCredential/issuer',
  sources: [learningModel('sample'), weBuild('2.1')],
  check({ credential, microCredential: { issuer, awardingBodies = [] } }) {
    if (!isText(issuer?.id) || awardingBodies.length === 0)
      return notApplicable('nothing-to-check');
    if (awardingBodies.some(({ id }) => id === issuer.id)) return notApplicable('condition');
    return isText(credential?.mandate) ? pass() : fail('/microCredential/issuer');
  },
});
