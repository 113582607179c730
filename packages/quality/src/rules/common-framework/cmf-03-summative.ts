import { requireThat } from '../../checks/require-that.ts';
import { isGiven } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A graded assessment, which is summative, leads to credit. */
export const cmf03 = defineRule({
  id: 'CMF-03',
  severity: 'error',
  stage: 'both',
  profiles: ['cmf'],
  kind: 'machine',
  path: '/assessments',
  sources: [work('cmf')],
  check: requireThat(
    '/assessments',
    ({ assessments = [], workload }) =>
      isGiven(workload?.ects) && assessments.some(({ gradingScheme }) => isGiven(gradingScheme)),
  ),
});
