import { isGiven } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** ECTS credits and an EQF level are stated. */
export const cz01 = defineRule({
  id: 'CZ-01',
  severity: 'error',
  stage: 'both',
  profiles: ['cz'],
  kind: 'machine',
  path: '/workload/ects',
  sources: [work('cz-help')],
  check: ({ microCredential: { workload, level } }) => [
    ...(isGiven(workload?.ects) ? [] : [fail('/workload/ects')]),
    ...(isGiven(level?.eqf) ? [] : [fail('/level/eqf')]),
  ],
});
