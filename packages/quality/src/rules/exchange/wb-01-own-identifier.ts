import { isText } from '../../draft-values.ts';
import { fail, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { weBuild } from '../../source.ts';

/** The award has an identifier of its own. */
export const wb01 = defineRule({
  id: 'WB-01',
  severity: 'error',
  stage: 'award',
  profiles: ['eudi'],
  kind: 'machine',
  path: '/id',
  sources: [weBuild('2.2')],
  check: ({ award: { id }, microCredential }) =>
    isText(id) && id !== microCredential.id ? pass() : fail('/id'),
});
