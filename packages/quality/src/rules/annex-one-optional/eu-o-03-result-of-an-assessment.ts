import { eachOf } from '../../checks/each-of.ts';
import { isGiven } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement, weBuild } from '../../source.ts';

/** Each result is of an assessment of this micro-credential. */
export const euO03 = defineRule({
  id: 'EU-O-03',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/results',
  sources: [weBuild('MC-IR-04'), optionalElement(3)],
  check({ award: { results }, microCredential: { assessments = [] } }) {
    return eachOf(
      results,
      (index) => `/results/${index}/assessmentId`,
      ({ assessmentId }) => assessments.some(({ id }) => isGiven(id) && id === assessmentId),
    );
  },
});
