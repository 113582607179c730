import { isNamed } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** There is an assessment, and each has a type. */
export const euA109 = defineRule({
  id: 'EU-A1-09',
  severity: 'error',
  variants: { untyped: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/assessments',
  sources: [mandatoryElement(9)],
  check({ microCredential: { assessments = [] } }) {
    if (assessments.length === 0) return fail('/assessments');
    return assessments.flatMap(({ type }, index) =>
      isNamed(type) ? [] : [failAs('untyped', `/assessments/${index}/type`)],
    );
  },
});
