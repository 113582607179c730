import { isText } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** The record names the learner or carries an identifier. */
export const euA101 = defineRule({
  id: 'EU-A1-01',
  severity: 'error',
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/learner',
  sources: [mandatoryElement(1)],
  check({ award: { learner } }) {
    const named =
      isText(learner?.fullName) || (isText(learner?.givenName) && isText(learner?.familyName));
    const numbered = learner?.identifiers?.some(({ value }) => isText(value)) ?? false;
    return named || numbered ? pass() : fail('/learner');
  },
});
