import { frameworks, isOf } from '../../checks/national-level.ts';
import { isGiven } from '../../draft-values.ts';
import { fail } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** ECTS credits and a level of the Irish framework are stated. */
export const ie01 = defineRule({
  id: 'IE-01',
  severity: 'error',
  stage: 'both',
  profiles: ['ie'],
  kind: 'machine',
  path: '/level/nqf',
  sources: [work('ie')],
  check: ({ microCredential: { workload, level } }) => [
    ...(isGiven(workload?.ects) ? [] : [fail('/workload/ects')]),
    ...(isOf(level?.nqf, frameworks.irish) ? [] : [fail('/level/nqf')]),
  ],
});
