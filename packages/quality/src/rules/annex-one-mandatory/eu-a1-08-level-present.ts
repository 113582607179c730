import { hasText, isGiven, isText } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** An EQF, QF-EHEA or national level is given, or the reason why none applies. */
export const euA108 = defineRule({
  id: 'EU-A1-08',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/level',
  sources: [mandatoryElement(8)],
  check({ microCredential: { level } }) {
    const { eqf, qfEhea, nqf, notApplicable } = level ?? {};
    const given = isGiven(eqf) || isText(qfEhea) || isText(nqf?.level) || hasText(notApplicable);
    return given ? pass() : fail('/level');
  },
});
