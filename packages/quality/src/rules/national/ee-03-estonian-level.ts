import { frameworks, isOf } from '../../checks/national-level.ts';
import { requireThat } from '../../checks/require-that.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The level is one of the Estonian framework. */
export const ee03 = defineRule({
  id: 'EE-03',
  severity: 'warning',
  stage: 'both',
  profiles: ['ee'],
  kind: 'machine',
  path: '/level/nqf',
  sources: [work('eurydice-ee')],
  check: requireThat('/level/nqf', ({ level }) => isOf(level?.nqf, frameworks.estonian)),
});
