import { gradedResults } from '../../checks/grade-of.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A credential is issued after an accepted result. */
export const fiAsm02 = defineRule({
  id: 'FI-ASM-02',
  severity: 'error',
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '/results',
  sources: [work('fi-framework'), work('virta')],
  check(subject) {
    const graded = gradedResults({ ...subject.award, microCredential: subject.microCredential });
    if (graded.length === 0) return notApplicable('nothing-to-check');
    return graded.flatMap(({ path, state }) =>
      state === 'failing' || state === 'off-scale' ? [fail(path)] : [],
    );
  },
});
