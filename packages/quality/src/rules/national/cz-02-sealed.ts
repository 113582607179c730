import { fail, notApplicable, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** It is a European credential with a qualified seal. */
export const cz02 = defineRule({
  id: 'CZ-02',
  severity: 'warning',
  stage: 'award',
  profiles: ['cz'],
  kind: 'machine',
  path: '',
  sources: [work('cz-help')],
  check({ credential }) {
    if (credential === undefined) return notApplicable('nothing-to-check');
    return credential.format === 'elm' && credential.qualifiedSeal === true ? pass() : fail('');
  },
});
