import { frameworkOf, levelNumber, levelsOf } from '../../checks/national-level.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { learningModel } from '../../source.ts';

/** The national level is one of its framework. */
export const eqf06 = defineRule({
  id: 'EQF-06',
  severity: 'error',
  stage: 'both',
  profiles: ['national'],
  kind: 'machine',
  path: '/level/nqf/level',
  sources: [learningModel('code-lists')],
  check({ microCredential: { level } }) {
    const framework = frameworkOf(level?.nqf);
    if (framework === undefined) return notApplicable('nothing-to-check');
    return levelsOf(framework).includes(levelNumber(level?.nqf) ?? '')
      ? pass()
      : fail('/level/nqf/level');
  },
});
