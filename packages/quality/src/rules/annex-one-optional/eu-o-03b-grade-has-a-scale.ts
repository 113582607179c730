import { isGiven, isText } from '../../draft-values.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement, weBuild } from '../../source.ts';

/** A grade has a scale that a third party can read. */
export const euO03b = defineRule({
  id: 'EU-O-03b',
  severity: 'warning',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/results',
  sources: [weBuild('MC-IR-04'), optionalElement(3)],
  check({ award: { results = [] }, microCredential: { assessments = [] } }) {
    if (!results.some(({ grade }) => isGiven(grade))) return notApplicable('nothing-to-check');
    return results.flatMap(({ grade, assessmentId }, index) => {
      const scheme = assessments.find(({ id }) => id === assessmentId)?.gradingScheme;
      const readable = (scheme?.scale?.length ?? 0) > 0 || isText(scheme?.url);
      return isGiven(grade) && !readable ? [fail(`/results/${index}/grade`)] : [];
    });
  },
});
