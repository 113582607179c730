import { isDate, isGiven } from '../../draft-values.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** A date of birth is a past day after 1900. */
export const wb02 = defineRule({
  id: 'WB-02',
  severity: 'error',
  stage: 'award',
  profiles: ['eudi'],
  kind: 'machine',
  path: '/learner/dateOfBirth',
  sources: [weBuild('MC-IR-02')],
  check({ award: { learner }, today }) {
    const dateOfBirth = learner?.dateOfBirth;
    if (!isGiven(dateOfBirth)) return notApplicable('nothing-to-check');
    return isDate(dateOfBirth) && dateOfBirth < today && dateOfBirth > '1900-12-31'
      ? pass()
      : fail('/learner/dateOfBirth');
  },
});
