import { requireThat } from '../../checks/require-that.ts';
import { isText } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { principle } from '../../source.ts';

/** There is someone to ask. */
export const euP1001 = defineRule({
  id: 'EU-P10-01',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'machine',
  path: '/offerings',
  sources: [principle(10)],
  check: requireThat(
    '/offerings',
    ({ offerings = [], issuer }) =>
      offerings.some(({ contact }) => isText(contact?.email) || isText(contact?.url)) ||
      isText(issuer?.email),
  ),
});
