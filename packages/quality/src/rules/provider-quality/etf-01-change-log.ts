import { attested } from '../../checks/attested.ts';
import { isText } from '../../draft-values.ts';
import { notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** Whether a version is above the first: 1, 1.0 and 0.9 are not. */
function isLaterVersion(version: unknown): boolean {
  return isText(version) && /^\d+(?:\.\d+)*$/.test(version) && Number.parseFloat(version) > 1;
}

/** From the second version on, the changes are published; the model has no place for them, so that the evidence is the list. */
export const etf01 = defineRule({
  id: 'ETF-01',
  severity: 'info',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('etf')],
  check(subject) {
    if (!isLaterVersion(subject.microCredential.version)) return notApplicable('condition');
    return attested('change-log')(subject);
  },
});
