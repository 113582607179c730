import { gradedResults } from '../../checks/grade-of.ts';
import { fail, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A failed result is not transferred. */
export const fiVirta06 = defineRule({
  id: 'FI-VIRTA-06',
  severity: 'error',
  stage: 'award',
  profiles: ['fi'],
  kind: 'machine',
  path: '/results',
  sources: [work('virta')],
  check(subject) {
    const graded = gradedResults({ ...subject.award, microCredential: subject.microCredential });
    if (graded.length === 0) return notApplicable('nothing-to-check');
    return graded.flatMap(({ path, state }) => (state === 'failing' ? [fail(path)] : []));
  },
});
