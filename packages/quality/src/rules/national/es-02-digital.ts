import { isOpenFormat } from '../../credential-facts.ts';
import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The certificate is digital. */
export const es02 = defineRule({
  id: 'ES-02',
  severity: 'warning',
  stage: 'award',
  profiles: ['es'],
  kind: 'machine',
  path: '',
  sources: [work('plan-microcreds')],
  check({ credential }) {
    if (credential === undefined) return notApplicable('nothing-to-check');
    return isOpenFormat(credential) ? pass() : fail('');
  },
});
