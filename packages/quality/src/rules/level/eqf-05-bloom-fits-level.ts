import { numberOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, work } from '../../source.ts';

/** Stated levels of Bloom are plausible for the EQF level. The mapping is ours. */
export const eqf05 = defineRule({
  id: 'EQF-05',
  severity: 'info',
  variants: { 'too-high': 'info' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('eqf', 'Annex II'), ownRule],
  check({ microCredential: { level, outcomes = [] } }) {
    const eqf = numberOf(level?.eqf);
    const blooms = outcomes
      .map(({ bloom }) => numberOf(bloom))
      .filter((each) => each !== undefined);
    if (eqf === undefined || blooms.length === 0) return notApplicable('nothing-to-check');
    const highest = Math.max(...blooms);
    if (eqf >= 6 && highest < 4) return fail('/outcomes');
    return eqf <= 3 && highest > 4 ? failAs('too-high', '/outcomes') : pass();
  },
});
