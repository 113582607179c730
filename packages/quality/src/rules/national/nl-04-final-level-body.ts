import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** A designated body guarantees the final level. */
export const nl04 = defineRule({
  id: 'NL-04',
  severity: 'warning',
  stage: 'offering',
  profiles: ['nl-ho'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('nl-ho', 'QA 4')],
  check: attested('final-level-body'),
});
