import { isSigned } from '../../checks/attested.ts';
import { eachOf } from '../../checks/each-of.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** An attestation has a person, an office, an organisation and a day. */
export const att01 = defineRule({
  id: 'ATT-01',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/attestations',
  sources: [ownRule],
  check(subject) {
    const { attestations } = subject.microCredential;
    return eachOf(attestations, (index) => `/attestations/${index}`, isSigned);
  },
});
