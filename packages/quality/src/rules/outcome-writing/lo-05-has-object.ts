import { withoutFinding } from '../../checks/linted-outcomes.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/**
 * The text has a verb and an object: four words at least in English, three in Finnish and Swedish,
 * whose endings do what small words do in English.
 */
export const lo05 = defineRule({
  id: 'LO-05',
  severity: 'warning',
  stage: 'both',
  profiles: ['eu'],
  kind: 'machine',
  path: '/outcomes',
  sources: [work('cedefop')],
  check: withoutFinding('outcome.too-short'),
});
