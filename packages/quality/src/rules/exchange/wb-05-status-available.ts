import { isText } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** There is a place to ask whether the award still holds. */
export const wb05 = defineRule({
  id: 'WB-05',
  severity: 'warning',
  stage: 'award',
  profiles: ['eudi'],
  kind: 'machine',
  path: '/status',
  sources: [weBuild('2.7')],
  check: ({ award: { status } }) => (isText(status?.mechanism) ? pass() : fail('/status')),
});
