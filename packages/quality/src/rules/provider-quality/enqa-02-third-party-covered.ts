import type { MicroCredentialDraft } from '@merkki/model';
import { attested } from '../../checks/attested.ts';
import { notApplicable } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

function hasThirdParty({ providers = [], awardingBodies = [] }: MicroCredentialDraft): boolean {
  return providers.some(({ id }) => !awardingBodies.some((body) => body.id === id));
}

/** A provider that is no awarding body is quality assured. */
export const enqa02 = defineRule({
  id: 'ENQA-02',
  severity: 'warning',
  stage: 'offering',
  profiles: ['eu'],
  kind: 'evidence',
  path: '/attestations',
  sources: [work('iminqa')],
  check(subject) {
    if (!hasThirdParty(subject.microCredential)) return notApplicable('condition');
    return attested('third-party-qa')(subject);
  },
});
