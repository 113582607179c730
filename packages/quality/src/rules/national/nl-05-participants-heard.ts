import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Evaluation, a say and a complaints route exist: three documents show them. */
export const nl05 = defineRule({
  id: 'NL-05',
  severity: 'warning',
  stage: 'offering',
  profiles: ['nl-ho'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('nl-ho', 'QA 5')],
  check: attested('participants-heard', { documents: 3 }),
});
