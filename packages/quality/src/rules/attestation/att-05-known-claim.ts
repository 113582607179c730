import { claims } from '../../checks/claims.ts';
import { eachOf } from '../../checks/each-of.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** The claim is one of the published list. */
export const att05 = defineRule({
  id: 'ATT-05',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/attestations',
  sources: [ownRule],
  check(subject) {
    const { attestations } = subject.microCredential;
    return eachOf(
      attestations,
      (index) => `/attestations/${index}/claim`,
      ({ claim }) => isText(claim) && claims.includes(claim),
    );
  },
});
