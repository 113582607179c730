import { ectsOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The scope is 1–59 ECTS credits; between 59 and 60 the sources differ. It is FI-01 of the European catalogue too. */
export const fiDef02 = defineRule({
  id: 'FI-DEF-02',
  severity: 'error',
  variants: { edge: 'warning' },
  stage: 'both',
  profiles: ['fi'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('fi-framework'), work('karvi'), work('kouta')],
  check({ microCredential }) {
    const ects = ectsOf(microCredential);
    if (ects === undefined) return notApplicable('nothing-to-check');
    if (ects < 1 || ects >= 60) return fail('/workload/ects');
    return ects > 59 ? failAs('edge', '/workload/ects') : pass();
  },
});
