import { isNamed } from '../../draft-values.ts';
import { fail, failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { mandatoryElement } from '../../source.ts';

/** There is a quality-assurance statement, and each has a type. */
export const euA111 = defineRule({
  id: 'EU-A1-11',
  severity: 'error',
  variants: { untyped: 'error' },
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/quality',
  sources: [mandatoryElement(11)],
  check({ microCredential: { quality = [] } }) {
    if (quality.length === 0) return fail('/quality');
    return quality.flatMap(({ type }, index) =>
      isNamed(type) ? [] : [failAs('untyped', `/quality/${index}/type`)],
    );
  },
});
