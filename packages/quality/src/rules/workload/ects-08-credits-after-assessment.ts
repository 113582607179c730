import { gradedResults } from '../../checks/grade-of.ts';
import { ectsOf } from '../../checks/workload-of.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Credits are awarded after an assessment that was passed. */
export const ects08 = defineRule({
  id: 'ECTS-08',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/results',
  sources: [work('ects-guide')],
  check(subject) {
    if (ectsOf(subject.microCredential) === undefined) return notApplicable('condition');
    const { results = [] } = subject.award;
    const graded = gradedResults({ ...subject.award, microCredential: subject.microCredential });
    const failed = graded.filter(({ state }) => state === 'failing');
    return results.length > failed.length ? pass() : fail('/results');
  },
});
