import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Planning, implementation, evaluation and review are each evidenced. */
export const eqavet01 = defineRule({
  id: 'EQAVET-01',
  severity: 'warning',
  stage: 'offering',
  profiles: ['vet'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('eqavet')],
  check: attested(['eqavet-plan', 'eqavet-implement', 'eqavet-evaluate', 'eqavet-review']),
});
