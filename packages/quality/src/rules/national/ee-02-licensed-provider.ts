import { requireThat } from '../../checks/require-that.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The provider is in the Estonian Education Information System (EHIS). */
export const ee02 = defineRule({
  id: 'EE-02',
  severity: 'error',
  stage: 'offering',
  profiles: ['ee'],
  kind: 'machine',
  path: '/issuer/identifiers',
  sources: [work('adult-education-act')],
  check: requireThat('/issuer/identifiers', ({ issuer, providers = [] }) =>
    [issuer, ...providers].some((each) =>
      each?.identifiers?.some(({ scheme }) => String(scheme).toLowerCase() === 'ehis'),
    ),
  ),
});
