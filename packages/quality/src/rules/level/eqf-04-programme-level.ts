import { isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The level is that of the programme that it is a part of. */
export const eqf04 = defineRule({
  id: 'EQF-04',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/level/eqf',
  sources: [work('eurydice-be-fl')],
  check({ microCredential: { level, production } }) {
    if (level?.basis !== 'programme-component') return notApplicable('condition');
    const programme = production?.partOf?.eqf;
    if (!isGiven(programme) || !isGiven(level.eqf)) return notApplicable('nothing-to-check');
    return level.eqf === programme ? pass() : fail('/level/eqf');
  },
});
