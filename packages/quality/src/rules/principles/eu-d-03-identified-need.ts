import { attested } from '../../checks/attested.ts';
import { isText } from '../../draft-values.ts';
import { pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { definitions, principle } from '../../source.ts';

/** The need that it answers is recorded with evidence. */
export const euD03 = defineRule({
  id: 'EU-D-03',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/need',
  sources: [definitions, principle(3)],
  check(subject) {
    const { need = [] } = subject.microCredential;
    const shown = need.length > 0 && need.every(({ evidence = [] }) => evidence.some(isText));
    return shown ? pass() : attested('need')(subject);
  },
});
