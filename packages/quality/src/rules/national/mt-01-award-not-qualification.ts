import { frameworks, isOf, levelNumber } from '../../checks/national-level.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Size of a qualification in credits, by level of the Maltese framework. */
const ceilings: Readonly<Record<string, number>> = { '5': 60, '6': 180, '7': 30 };

/** Credits stay below the size of a qualification of the level: 60 at 5, 180 at 6, 30 at 7. */
export const mt01 = defineRule({
  id: 'MT-01',
  severity: 'error',
  stage: 'both',
  profiles: ['mt'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('mfhea')],
  check({ microCredential }) {
    const { level } = microCredential;
    const ects = ectsOf(microCredential);
    const number = isOf(level?.nqf, frameworks.maltese)
      ? levelNumber(level?.nqf)
      : String(level?.eqf);
    const ceiling = ceilings[number ?? ''];
    if (ects === undefined || ceiling === undefined) return notApplicable('nothing-to-check');
    return ects < ceiling ? pass() : fail('/workload/ects', { ceiling });
  },
});
