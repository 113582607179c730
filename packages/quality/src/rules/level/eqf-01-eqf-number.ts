import { isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The EQF level is an integer from 1 to 8. */
export const eqf01 = defineRule({
  id: 'EQF-01',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/level/eqf',
  sources: [work('eqf', 'Annex II')],
  check({ microCredential: { level } }) {
    const eqf = level?.eqf;
    if (!isGiven(eqf)) return notApplicable('nothing-to-check');
    return Number.isInteger(eqf) && Number(eqf) >= 1 && Number(eqf) <= 8
      ? pass()
      : fail('/level/eqf');
  },
});
