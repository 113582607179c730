import { requireThat } from '../../checks/require-that.ts';
import { isGiven } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement } from '../../source.ts';

/** Entry requirements are stated; an empty list says that there are none. */
export const euO01 = defineRule({
  id: 'EU-O-01',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/prerequisites',
  sources: [optionalElement(1)],
  check: requireThat('/prerequisites', ({ prerequisites }) => isGiven(prerequisites)),
});
