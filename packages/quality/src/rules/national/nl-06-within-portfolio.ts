import { requireThat } from '../../checks/require-that.ts';
import { hasText, isNamed } from '../../draft-values.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The content belongs to the education or research of the institution: a field or programme is named. */
export const nl06 = defineRule({
  id: 'NL-06',
  severity: 'warning',
  stage: 'offering',
  profiles: ['nl-ho'],
  kind: 'machine',
  path: '/fields',
  sources: [work('nl-ho', '2')],
  check: requireThat(
    '/fields',
    ({ fields = [], production }) => fields.some(isNamed) || hasText(production?.partOf?.title),
  ),
});
