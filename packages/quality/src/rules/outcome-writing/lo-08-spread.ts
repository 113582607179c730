import { isText } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The outcomes are not knowledge alone. */
export const lo08 = defineRule({
  id: 'LO-08',
  severity: 'info',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('eqf')],
  check({ microCredential: { outcomes = [] } }) {
    const kinds = outcomes.map(({ kind }) => kind).filter(isText);
    if (kinds.length === 0) return notApplicable('nothing-to-check');
    return kinds.some((kind) => kind !== 'knowledge') ? pass() : fail('/outcomes');
  },
});
