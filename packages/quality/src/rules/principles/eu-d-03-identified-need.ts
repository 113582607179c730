import { attested } from '../../checks/attested.ts';
import { isText } from '../../draft-values.ts';
import { needsEvidence, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { definitions, principle } from '../../source.ts';

/** The need that it answers is recorded; each has evidence, or someone vouches for it. */
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
    if (need.length === 0) return needsEvidence('/need', { claim: 'need' });
    const shown = need.every(({ evidence = [] }) => evidence.some(isText));
    return shown ? pass() : attested('need')(subject);
  },
});
