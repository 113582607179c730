import { isInRange } from '../../checks/in-range.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

const range = { minimum: 3, maximum: 30 };

/** The size is 3–30 credits; universities may go down to one in the experiment of 2025–2027. */
export const nl01 = defineRule({
  id: 'NL-01',
  severity: 'warning',
  variants: { experiment: 'warning' },
  stage: 'both',
  profiles: ['nl-ho'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('nl-ho', '1')],
  check({ microCredential, day }) {
    const ects = ectsOf(microCredential);
    if (ects === undefined) return notApplicable('nothing-to-check');
    if (isInRange(ects, range)) return pass();
    const inExperiment = day >= '2025-05-01' && day <= '2027-04-30';
    return inExperiment && isInRange(ects, { minimum: 1, maximum: 3 })
      ? failAs('experiment', '/workload/ects')
      : fail('/workload/ects', range);
  },
});
