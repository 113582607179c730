import { isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement, principle } from '../../source.ts';

/** Each awarding body has a stable identifier: an https address, a DID or a registered number. */
export const euA104b = defineRule({
  id: 'EU-A1-04b',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/awardingBodies',
  sources: [mandatoryElement(4), principle(9)],
  check({ microCredential: { awardingBodies = [] } }) {
    if (awardingBodies.length === 0) return notApplicable('nothing-to-check');
    return awardingBodies.flatMap(({ id, identifiers = [] }, index) => {
      const addressed = isText(id) && /^(?:https:\/\/|did:)/.test(id);
      const registered = identifiers.some(({ value }) => isText(value));
      return addressed || registered ? [] : [fail(`/awardingBodies/${index}`)];
    });
  },
});
