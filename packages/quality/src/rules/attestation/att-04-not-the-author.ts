import { normalised } from '../../checks/wording.ts';
import { isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule } from '../../source.ts';

/** Claims of approval and of quality assurance. */
const ofApproval = /(?:qa|board-decision|final-level-body|esg-|eqavet-)/;

/** Whoever vouches for quality or approval did not write the description. */
export const att04 = defineRule({
  id: 'ATT-04',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/attestations',
  sources: [ownRule],
  check({ microCredential: { attestations = [], lifecycle } }) {
    const author = lifecycle?.preparedBy;
    if (!isText(author) || attestations.length === 0) return notApplicable('nothing-to-check');
    return attestations.flatMap(({ claim, attestedBy }, index) =>
      ofApproval.test(String(claim)) &&
      isText(attestedBy?.name) &&
      normalised(attestedBy.name) === normalised(author)
        ? [fail(`/attestations/${index}/attestedBy/name`)]
        : [],
    );
  },
});
