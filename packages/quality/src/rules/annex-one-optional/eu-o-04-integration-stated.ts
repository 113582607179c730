import { requireThat } from '../../checks/require-that.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { optionalElement } from '../../source.ts';

/** It is said whether the micro-credential stands alone or can be stacked. */
export const euO04 = defineRule({
  id: 'EU-O-04',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/integration',
  sources: [optionalElement(4)],
  check: requireThat('/integration', ({ integration }) => isText(integration?.kind)),
});
