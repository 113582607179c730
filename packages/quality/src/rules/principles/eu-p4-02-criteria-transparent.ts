import { eachOf } from '../../checks/each-of.ts';
import { hasText, isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { definitions, principle } from '../../source.ts';

/** Each assessment has criteria, as text or as a link. */
export const euP402 = defineRule({
  id: 'EU-P4-02',
  severity: 'error',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [principle(4), definitions],
  check({ microCredential: { assessments } }) {
    return eachOf(
      assessments,
      (index) => `/assessments/${index}/criteria`,
      ({ criteria }) => hasText(criteria?.text) || isText(criteria?.url),
    );
  },
});
