import { inRange } from '../../checks/in-range.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The level is EQF 2–5. */
export const hr02 = defineRule({
  id: 'HR-02',
  severity: 'error',
  stage: 'both',
  profiles: ['hr'],
  kind: 'machine',
  path: '/level/eqf',
  sources: [work('croqf')],
  check: inRange('/level/eqf', ({ level }) => level?.eqf, { minimum: 2, maximum: 5 }),
});
