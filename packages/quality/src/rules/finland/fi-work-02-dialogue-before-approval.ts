import { attested } from '../../checks/attested.ts';
import { isDate } from '../../draft-values.ts';
import { failAs } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Working life took part before the approval. */
export const fiWork02 = defineRule({
  id: 'FI-WORK-02',
  severity: 'warning',
  variants: { late: 'warning' },
  stage: 'offering',
  profiles: ['fi'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('karvi')],
  check(subject) {
    const { attestations = [], lifecycle } = subject.microCredential;
    const approved = lifecycle?.approvedOn;
    const late = attestations.findIndex(
      ({ claim, attestedOn }) =>
        claim === 'working-life-dialogue' &&
        isDate(attestedOn) &&
        isDate(approved) &&
        attestedOn > approved,
    );
    const checked = attested('working-life-dialogue')(subject);
    return checked.outcome === 'pass' && late >= 0
      ? failAs('late', `/attestations/${late}`)
      : checked;
  },
});
