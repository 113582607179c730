import { attested } from '../../checks/attested.ts';
import { needsEvidence, pass } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { principle, work } from '../../source.ts';

/** The learner can hold the credential without the issuer’s platform. */
export const euP702 = defineRule({
  id: 'EU-P7-02',
  severity: 'warning',
  stage: 'award',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/microCredential/attestations',
  sources: [principle(7), work('etf')],
  check(subject) {
    const { outcome } = attested('learner-export')(subject);
    return outcome === 'pass'
      ? pass()
      : needsEvidence('/microCredential/attestations', { claim: 'learner-export' });
  },
});
