import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Funding by JOTPA, which has the sources 6–9, and its case number go together. */
export const fiVirta04 = defineRule({
  id: 'FI-VIRTA-04',
  severity: 'warning',
  stage: 'offering',
  profiles: ['fi'],
  kind: 'machine',
  path: '/offerings',
  sources: [work('virta')],
  check({ microCredential: { offerings = [] } }) {
    if (!offerings.some(({ funding }) => isGiven(funding)))
      return notApplicable('nothing-to-check');
    return offerings.flatMap(({ funding }, index) => {
      const byJotpa = ['jotpa', '6', '7', '8', '9'].includes(String(funding?.source));
      return byJotpa === isText(funding?.caseNumber) ? [] : [fail(`/offerings/${index}/funding`)];
    });
  },
});
