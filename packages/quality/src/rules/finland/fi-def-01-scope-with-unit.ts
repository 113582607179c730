import { isFormal } from '../../checks/provider-of.ts';
import { ectsOf, pointsOf } from '../../checks/workload-of.ts';
import { fail, failAs, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const points = ['osaamispiste', 'kompetenspoäng', 'competence point', 'opintojenlaajuusyksikko_6'];

/** The scope is a number of ECTS credits or of competence points; outside formal education that is advice. */
export const fiDef01 = defineRule({
  id: 'FI-DEF-01',
  severity: 'error',
  variants: { 'non-formal': 'info' },
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/workload',
  sources: [work('fi-framework'), work('karvi')],
  check({ microCredential }) {
    const amounts = [
      ectsOf(microCredential),
      ...points.map((name) => pointsOf(microCredential, name)),
    ];
    if (amounts.some((value) => value !== undefined && value > 0)) return pass();
    return isFormal(microCredential) ? fail('/workload') : failAs('non-formal', '/workload');
  },
});
