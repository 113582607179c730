import { requireThat } from '../../checks/require-that.ts';
import { defineRule } from '../../rule.ts';
import { work } from '../../source.ts';

/** The provider is a university or school, or works with the consent of one and is certified; the scheme sk-certificate is assumed. */
export const sk02 = defineRule({
  id: 'SK-02',
  severity: 'error',
  stage: 'offering',
  profiles: ['sk'],
  kind: 'machine',
  path: '/awardingBodies',
  sources: [work('sk-act')],
  check: requireThat('/awardingBodies', ({ awardingBodies = [] }) =>
    awardingBodies.some(
      ({ kind, identifiers = [] }) =>
        kind === 'hei' ||
        kind === 'vet' ||
        identifiers.some(({ scheme }) => scheme === 'sk-certificate'),
    ),
  ),
});
