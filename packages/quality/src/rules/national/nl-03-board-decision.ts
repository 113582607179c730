import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The executive board decided to offer micro-credentials. */
export const nl03 = defineRule({
  id: 'NL-03',
  severity: 'warning',
  stage: 'offering',
  profiles: ['nl-ho'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('nl-ho', 'QA 2')],
  check: attested('board-decision'),
});
