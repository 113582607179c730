import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle, work } from '../../source.ts';

/** It is said what the level rests on. */
export const eqf03 = defineRule({
  id: 'EQF-03',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/level/basis',
  sources: [principle(2), work('eurydice-be-fl')],
  check({ microCredential: { level } }) {
    if (!isGiven(level?.eqf ?? level?.qfEhea ?? level?.nqf))
      return notApplicable('nothing-to-check');
    return isText(level?.basis) ? pass() : fail('/level/basis');
  },
});
