import { requireThat } from '../../checks/require-that.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** A realisation has a code in a study service, so that it can be exchanged. */
export const euP203 = defineRule({
  id: 'EU-P2-03',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/offerings',
  sources: [principle(2)],
  check: requireThat('/offerings', ({ offerings = [] }) =>
    offerings.some(({ codes = [] }) => codes.some(({ value }) => isText(value))),
  ),
});
