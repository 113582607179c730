import { frameworks, isOf } from '../../checks/national-level.ts';
import { requireThat } from '../../checks/require-that.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It refers to a standard of the Croatian framework, by the framework or by a code of scheme croqf. */
export const hr03 = defineRule({
  id: 'HR-03',
  severity: 'error',
  stage: 'both',
  profiles: ['hr'],
  kind: 'machine',
  path: '/codes',
  sources: [work('croqf')],
  check: requireThat(
    '/codes',
    ({ codes = [], level }) =>
      codes.some(({ scheme }) => String(scheme).toLowerCase().startsWith('croqf')) ||
      isOf(level?.nqf, frameworks.croatian),
  ),
});
