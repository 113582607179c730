import { hasText } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** There is a learning outcome, and each has a text. */
export const euA106 = defineRule({
  id: 'EU-A1-06',
  severity: 'error',
  variants: { empty: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [mandatoryElement(6)],
  check({ microCredential: { outcomes = [] } }) {
    if (outcomes.length === 0) return fail('/outcomes');
    return outcomes.flatMap(({ text }, index) =>
      hasText(text) ? [] : [failAs('empty', `/outcomes/${index}/text`)],
    );
  },
});
