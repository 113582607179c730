import { gradedResults } from '../../checks/grade-of.ts';
import { fail, failAs, notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { ownRule, principle } from '../../source.ts';

/** A grade is on its scale and passes: a failed assessment yields no credential. */
export const euO03c = defineRule({
  id: 'EU-O-03c',
  severity: 'error',
  variants: { 'off-scale': 'error' },
  stage: 'award',
  profiles: ['eu'],
  kind: 'machine',
  path: '/results',
  sources: [ownRule, principle(4)],
  check(subject) {
    const graded = gradedResults({ ...subject.award, microCredential: subject.microCredential });
    const known = graded.filter(({ state }) => state !== 'unknown');
    if (known.length === 0) return notApplicable('nothing-to-check');
    return known.flatMap(({ path, state }) => {
      if (state === 'off-scale') return failAs('off-scale', path);
      return state === 'failing' ? fail(path) : [];
    });
  },
});
