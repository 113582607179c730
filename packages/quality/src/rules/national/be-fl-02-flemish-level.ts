import { frameworks, isOf } from '../../checks/national-level.ts';
import { requireThat } from '../../checks/require-that.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The level is one of the Flemish Qualifications Structure. */
export const beFl02 = defineRule({
  id: 'BE-FL-02',
  severity: 'error',
  stage: 'both',
  profiles: ['be-fl'],
  kind: 'machine',
  path: '/level/nqf',
  sources: [work('eurydice-be-fl')],
  check: requireThat('/level/nqf', ({ level }) => isOf(level?.nqf, frameworks.flemish)),
});
