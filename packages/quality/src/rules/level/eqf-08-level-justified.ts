import { attested } from '../../checks/attested.ts';
import { notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A self-assessed level is compared with the descriptors. */
export const eqf08 = defineRule({
  id: 'EQF-08',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('nl-ho')],
  check(subject) {
    if (!(subject.microCredential.level?.basis === 'self-assessed'))
      return notApplicable('condition');
    return attested('level-justification')(subject);
  },
});
