import { isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const cycles: readonly unknown[] = ['short', 'first', 'second', 'third'];

/** Cycle and EQF level agree: short 5, first 6, second 7, third 8. */
export const eqf02 = defineRule({
  id: 'EQF-02',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/level/qfEhea',
  sources: [work('eqf'), work('bologna')],
  check({ microCredential: { level } }) {
    const cycle = cycles.indexOf(level?.qfEhea);
    if (cycle < 0 || !isGiven(level?.eqf)) return notApplicable('nothing-to-check');
    return level?.eqf === cycle + 5 ? pass() : fail('/level/qfEhea');
  },
});
