import { attested } from '../../checks/attested.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The competence of the teachers is assured. */
export const esg15 = defineRule({
  id: 'ESG-1.5',
  severity: 'info',
  stage: 'offering',
  profiles: ['hei'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('esg', '1.5'), work('nl-ho', '4')],
  check: attested('staff-competence'),
});
