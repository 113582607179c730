import { isHigherEducation } from '../../checks/provider-of.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { fail, failAs, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** ECTS credits are awarded by, or with, a higher education institution. National law varies: outside Germany it is a warning. */
export const ects10 = defineRule({
  id: 'ECTS-10',
  severity: 'error',
  variants: { elsewhere: 'warning' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/awardingBodies',
  sources: [work('level-authority')],
  check({ microCredential }) {
    if (ectsOf(microCredential) === undefined) return notApplicable('condition');
    if (isHigherEducation(microCredential)) return pass();
    const german = microCredential.awardingBodies?.some(({ country }) => country === 'DE');
    return german === true ? fail('/awardingBodies') : failAs('elsewhere', '/awardingBodies');
  },
});
