import { isInForce } from '../../checks/attested.ts';
import { eachOf } from '../../checks/each-of.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** An attestation is in force; without an end it holds for 36 months. */
export const att03 = defineRule({
  id: 'ATT-03',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/attestations',
  sources: [ownRule],
  check(subject) {
    const { attestations } = subject.microCredential;
    return eachOf(
      attestations,
      (index) => `/attestations/${index}`,
      (each) => isInForce(each, subject),
    );
  },
});
