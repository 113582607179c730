import { requireThat } from '../../checks/require-that.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The ways of supervising that verify the identity, with a supervisor or without. */
const verifying: readonly unknown[] = ['supervised-id', 'unsupervised-id'];

/** The identity is verified at an assessment. */
export const cmf04 = defineRule({
  id: 'CMF-04',
  severity: 'error',
  stage: 'both',
  profiles: ['cmf'],
  kind: 'machine',
  path: '/assessments',
  sources: [work('campus')],
  check: requireThat('/assessments', ({ assessments = [] }) =>
    assessments.some(({ supervision }) => verifying.includes(supervision)),
  ),
});
