import { isAddressable } from '../../checks/attested.ts';
import { eachOf } from '../../checks/each-of.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** A document of an attestation can be looked up: it has an https address or a SHA-256. */
export const att02 = defineRule({
  id: 'ATT-02',
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
      (index) => `/attestations/${index}/evidence`,
      ({ evidence = [] }) => evidence.length > 0 && evidence.some(isAddressable),
    );
  },
});
