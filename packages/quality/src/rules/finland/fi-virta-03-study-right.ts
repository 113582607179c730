import { isHigherEducation } from '../../checks/provider-of.ts';
import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The realisation names its legal form, from which the study right and the classification follow. */
export const fiVirta03 = defineRule({
  id: 'FI-VIRTA-03',
  severity: 'warning',
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '/microCredential/offerings',
  sources: [work('virta')],
  check({ award: { offering }, microCredential }) {
    const { offerings = [] } = microCredential;
    if (!isHigherEducation(microCredential) || offerings.length === 0)
      return notApplicable('condition');
    return offerings.flatMap(({ id, legalForm }, index) =>
      (isGiven(offering) && id !== offering) || isText(legalForm)
        ? []
        : [fail(`/microCredential/offerings/${index}/legalForm`)],
    );
  },
});
