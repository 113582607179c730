import { hasIdentityCode } from '../../checks/personal-data.ts';
import { textsIn } from '../../checks/texts-in.ts';
import { hasText, isGiven } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle, weBuild } from '../../source.ts';

/** The record has no identity code, and a date of birth only with a note that says why. */
export const euP703 = defineRule({
  id: 'EU-P7-03',
  severity: 'error',
  variants: { 'birth-date': 'warning' },
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/learner',
  sources: [principle(7), weBuild('3.2.6')],
  check({ award: { learner, note, place } }) {
    const codes = textsIn({ learner, note, place }).filter(({ text }) => hasIdentityCode(text));
    const excess = isGiven(learner?.dateOfBirth) && !hasText(note);
    return [
      ...codes.map(({ path }) => fail(path)),
      ...(excess ? [failAs('birth-date', '/learner/dateOfBirth')] : []),
    ];
  },
});
