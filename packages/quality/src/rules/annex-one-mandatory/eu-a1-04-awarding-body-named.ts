import { hasText } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** There is an awarding body, and each has a legal name. */
export const euA104 = defineRule({
  id: 'EU-A1-04',
  severity: 'error',
  variants: { unnamed: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/awardingBodies',
  sources: [mandatoryElement(4)],
  check({ microCredential: { awardingBodies = [] } }) {
    if (awardingBodies.length === 0) return fail('/awardingBodies');
    return awardingBodies.flatMap(({ legalName }, index) =>
      hasText(legalName) ? [] : [failAs('unnamed', `/awardingBodies/${index}/legalName`)],
    );
  },
});
